using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// 违法超限运输案件抄告 (OSR 44): when a case is closed, to the place where the vehicle is registered; to the police where the vehicle does not
/// conform to GB 1589 (OSR 45).
/// </summary>
/// <param name="Plate">Province, letter and number.</param>
/// <param name="VehicleCertificate">道路运输证 number.</param>
/// <param name="Enterprise">Name of the transport enterprise.</param>
/// <param name="DriverQualification">从业资格证 number.</param>
/// <param name="DriverEmployer">Name of the enterprise that the driver works for.</param>
/// <param name="SourceUnit">货运源头单位 where it was loaded.</param>
/// <param name="LoadingSlip">装载单 number.</param>
/// <param name="VehicleType">车型: axles and kind, in words.</param>
/// <param name="Nonconformity">How the vehicle does not conform to GB 1589, in words.</param>
[Contract("overload.case.copied.v1")]
public sealed record OverloadCopy(
    FactTold Fact,
    string CaseNumber,
    string DecisionNumber,
    string Plate,
    LocalDate ActOn,
    ImmutableArray<PenaltyTold> Penalties,
    Money Fine,
    string Division,
    string Agency,
    LocalDate DecidedOn,
    LocalDate ClosedOn,
    string? VehicleType = null,
    string? VehicleCertificate = null,
    string? Enterprise = null,
    string? EnterpriseCode = null,
    [property: OnlyFor(Partners.RegistrationPlace, Partners.Police)] string? DriverName = null,
    [property: OnlyFor(Partners.RegistrationPlace, Partners.Police)] string? DriverQualification = null,
    string? DriverEmployer = null,
    string? SourceUnit = null,
    string? LoadingSlip = null,
    int? GrossKg = null,
    int? LimitKg = null,
    [property: OnlyFor(Partners.Police)] string? Nonconformity = null) : FactMessage(Fact)
{
    public override string Subject => DecisionNumber;
}
