using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>What can become legally true of a source of freight, in life order. The stored contract.</summary>
public abstract record SourceUnitFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>公布: listed as a key source unit (OSR 28).</summary>
/// <param name="NoticeNumber">Number of the notice that made it public.</param>
[Fact("enforcement.source-unit.listed.v1")]
public sealed record SourceUnitListed(
    PartyOnRecord Unit, DivisionCode Division, string Agency, string Place, string NoticeNumber, LocalDate On) : SourceUnitFact;

/// <summary>联网: its qualified scale sends what it weighs.</summary>
[Fact("enforcement.source-unit.connected.v1")]
public sealed record SourceUnitConnected(
    string ScaleNumber, string CertificateNumber, LocalDate ValidUntil, LocalDate On) : SourceUnitFact;

/// <summary>监管: what it weighs is looked at.</summary>
[Fact("enforcement.source-unit.monitored.v1")]
public sealed record SourceMonitoringBegun(LocalDate On) : SourceUnitFact;

/// <summary>A truck that was over its limit was loaded here.</summary>
/// <param name="Matter">Where it is on record: a case, a weighing or a loading slip.</param>
[Fact("enforcement.source-unit.hit-counted.v1")]
public sealed record SourceHitCounted(string Matter, LocalDate HitOn, LocalDate On) : SourceUnitFact;

/// <summary>So many hits in thirty days that an order and an inspection follow.</summary>
[Fact("enforcement.source-unit.hits-exceeded.v1")]
public sealed record SourceHitsExceeded(int Hits, LocalDate From, LocalDate Until, LocalDate On) : SourceUnitFact;

/// <summary>警示约谈</summary>
[Fact("enforcement.source-unit.warned.v1")]
public sealed record SourceUnitWarned(string Document, string Reasons, LocalDate On) : SourceUnitFact;

/// <summary>责令改正</summary>
[Fact("enforcement.source-unit.ordered.v1")]
public sealed record SourceUnitOrdered(string Document, string Reasons, LocalDate RectifyBy, LocalDate On) : SourceUnitFact;

/// <summary>处罚 (GD-RTR 65): decided in a case.</summary>
[Fact("enforcement.source-unit.punished.v1")]
public sealed record SourceUnitPunished(CaseId Case, string DecisionNumber, LocalDate On) : SourceUnitFact;

/// <summary>移出名单</summary>
[Fact("enforcement.source-unit.delisted.v1")]
public sealed record SourceUnitDelisted(string Document, string Reasons, LocalDate On) : SourceUnitFact;
