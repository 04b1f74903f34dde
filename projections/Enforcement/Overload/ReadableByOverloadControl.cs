using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>For those who control overloading, and for their superiors and auditors.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReadableByOverloadControlAttribute() : ReadableByAttribute(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.Supervisor, Role.SuperiorAuthority, Role.Auditor);
