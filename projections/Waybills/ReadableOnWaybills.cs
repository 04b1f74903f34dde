using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Waybills;

/// <summary>For whoever a waybill is about, in so far as it is theirs, and for those who supervise dangerous goods on the road.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReadableOnWaybillsAttribute() : ReadableByAttribute(
    Role.Applicant, Role.Dispatcher, Role.Crew, Role.Loader, Role.Consignee, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead,
    Role.Supervisor, Role.SuperiorAuthority, Role.Police, Role.Auditor);

/// <summary>For the carrier's dispatchers and those who supervise.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ReadableBySupervisionAttribute() : ReadableByAttribute(
    Role.Dispatcher, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Police,
    Role.Auditor);

/// <summary>Statistics of dangerous goods, for those who supervise.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReadableInStatisticsAttribute() : ReadableByAttribute(
    Role.EnforcementOfficer, Role.AgencyHead, Role.Supervisor, Role.SuperiorAuthority, Role.Police, Role.Auditor);
