using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>What can come to be known of an overloaded truck beside its mass, in the order of inquiry. The stored contract.</summary>
public abstract record OverloadInquiryFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>货源倒查: who loaded the truck (OSR 44).</summary>
/// <param name="Division">Division of the weighing.</param>
/// <param name="Loader">Who loaded it.</param>
/// <param name="Unit">The listed source unit that this is; null for others.</param>
/// <param name="SlipNumber">装载单号; null where there is none.</param>
/// <param name="LoadedOn">Day of the loading; null where it is not known.</param>
[Fact("enforcement.overload-inquiry.load-traced.v1")]
public sealed record LoadTraced(
    DivisionCode Division,
    Plate Plate,
    PartyOnRecord Loader,
    SourceUnitId? Unit,
    string? SlipNumber,
    LocalDate? LoadedOn,
    LocalDate On) : OverloadInquiryFact;

/// <summary>查明驾驶人: who drove, with which qualification, for whom (OSR 44).</summary>
/// <param name="Qualification">从业资格证号; sealed. Null for a driver without one.</param>
/// <param name="Employer">从业单位; null where there is none.</param>
[Fact("enforcement.overload-inquiry.driver-traced.v1")]
public sealed record DriverTraced(
    DivisionCode Division, Plate Plate, PartyOnRecord Driver, Personal? Qualification, string? Employer, LocalDate On) : OverloadInquiryFact;

/// <summary>不符合强制性标准 (OSR 45): vehicle or load do not conform to GB 1589; the police have a copy.</summary>
/// <param name="Finding">What does not conform, in words.</param>
[Fact("enforcement.overload-inquiry.nonconformity-recorded.v1")]
public sealed record NonconformityRecorded(
    DivisionCode Division, Plate Plate, NonconformityKind Kind, string Finding, LocalDate On) : OverloadInquiryFact;

/// <summary>How a vehicle does not conform.</summary>
public enum NonconformityKind
{
    /// <summary>外廓尺寸、轴荷、质量不符合 GB 1589</summary>
    AgainstStandard,

    /// <summary>擅自改装</summary>
    Modified,
}
