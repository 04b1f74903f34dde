using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Supervision;

/// <summary>For those who supervise vehicles, their superiors and auditors, and for the enterprises whose vehicles they are.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReadableBySupervisionAttribute() : ReadableByAttribute(
    Role.Applicant, Role.WindowClerk, Role.Issuer, Role.DecisionMaker, Role.Supervisor, Role.EnforcementOfficer, Role.AgencyHead,
    Role.SuperiorAuthority, Role.Auditor);

/// <summary>For those who supervise vehicles, their superiors and auditors.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReadableBySupervisorsAttribute() : ReadableByAttribute(
    Role.WindowClerk, Role.Issuer, Role.DecisionMaker, Role.Supervisor, Role.EnforcementOfficer, Role.AgencyHead, Role.SuperiorAuthority,
    Role.Auditor);
