using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>For those who handle cases, measures and evidence, their superiors and auditors.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReadableByCaseworkersAttribute() : ReadableByAttribute(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.Archivist, Role.SuperiorAuthority,
    Role.Auditor);
