using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>What can become legally true of a check at a motorway entry, in life order. The stored contract.</summary>
public abstract record EntryCheckFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>入口检测: a truck was weighed before the motorway.</summary>
/// <param name="Operator">The motorway company that runs the entry.</param>
/// <param name="Sha256">Digest of the picture, 64 lower-case hex digits.</param>
[Fact("enforcement.entry-check.weighed.v1")]
public sealed record EntryWeighed(
    SiteId Site,
    DivisionCode Division,
    CreditCode? Operator,
    Instant ArrivedAt,
    string LaneNumber,
    Plate Plate,
    TruckConfiguration Truck,
    ImmutableArray<int> AxleLoadsKg,
    MassFinding Finding,
    string Sha256,
    LocalDate On) : EntryCheckFact;

/// <summary>放行: within the limit, or under a pass, admitted.</summary>
[Fact("enforcement.entry-check.admitted.v1")]
public sealed record EntryAdmitted(SiteId Site, DivisionCode Division, Plate Plate, LocalDate On) : EntryCheckFact
{
    /// <summary>Day on which the truck stood at the entry.</summary>
    public LocalDate? ArrivedOn { get; init; }

    /// <summary>The pass under which a truck over the limit was let in.</summary>
    public OversizePermitId? Permit { get; init; }
}

/// <summary>劝返: turned away. The operator fines nobody.</summary>
[Fact("enforcement.entry-check.refused.v1")]
public sealed record EntryRefused(SiteId Site, DivisionCode Division, Plate Plate, LocalDate On) : EntryCheckFact
{
    /// <summary>Day on which the truck stood at the entry.</summary>
    public LocalDate? ArrivedOn { get; init; }
}

/// <summary>可疑情况报告: the operator told the authority of something suspicious.</summary>
[Fact("enforcement.entry-check.reported.v1")]
public sealed record SuspicionReported(string Suspicion, LocalDate On) : EntryCheckFact;

/// <summary>出口倒查: a truck over its limit on the motorway came in through this entry by the operator's fault.</summary>
/// <param name="FoundMass">What the truck weighed at the exit or on the way.</param>
/// <param name="Document">Number of the record of the finding.</param>
[Fact("enforcement.entry-check.liability-found.v1")]
public sealed record EntryLiabilityFound(
    EntryFault Fault,
    SiteId Site,
    DivisionCode Division,
    CreditCode Operator,
    Plate Plate,
    MassFinding FoundMass,
    string Document,
    LocalDate On) : EntryCheckFact;

/// <summary>What the operator of an entry did wrong.</summary>
public enum EntryFault
{
    /// <summary>检测超限仍予放行</summary>
    AdmittedThoughOver,

    /// <summary>检测设备未开启</summary>
    WeigherOff,

    /// <summary>号牌与检测记录不符</summary>
    PlateMismatch,
}
