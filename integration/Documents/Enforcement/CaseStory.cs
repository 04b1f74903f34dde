using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>A fact as it is read and as it stands in the ledger.</summary>
public record Told(object Fact, RecordedFact Recorded)
{
    public long Position => Recorded.Position;
}

/// <inheritdoc cref="Told"/>
public sealed record Told<TFact>(TFact Is, RecordedFact Recorded) : Told(Is!, Recorded);

/// <summary>What is known of a case: the facts of its own stream, and of the leads, inspections, measures, evidence, fine and enforcement that belong to it.</summary>
/// <param name="Facts">By position.</param>
/// <param name="Offences">Terms of the offences that the facts name, as the catalogue had them on the day of the act.</param>
/// <param name="Records">Texts of records by the digest under which a fact vouches for them.</param>
public sealed record CaseStory(
    CaseId Case,
    ImmutableArray<Told> Facts,
    ImmutableDictionary<OffenceCode, OffenceTerms> Offences,
    ImmutableDictionary<string, RecordFile> Records)
{
    /// <summary>The latest facts are foreseen, not on record.</summary>
    public bool IsForeseen { get; init; }

    /// <summary>The filing; null while no case is filed.</summary>
    public Told<CaseFiled>? Filed => First<CaseFiled>();

    /// <summary>Of its latest fact; 0 while there is none.</summary>
    public long LastPosition => Facts is [.., var last] ? last.Position : 0;

    /// <summary>What was known when a fact was recorded: the same form comes out whatever happened since.</summary>
    public CaseStory Until(Told last) => this with { Facts = [.. Facts.Where(fact => fact.Position <= last.Position)] };

    public Told<TFact>? First<TFact>() => All<TFact>().FirstOrDefault();

    public Told<TFact>? Last<TFact>() => All<TFact>().LastOrDefault();

    public IEnumerable<Told<TFact>> All<TFact>() =>
        from told in Facts where told.Fact is TFact select new Told<TFact>((TFact)told.Fact, told.Recorded);

    /// <summary>The facts of one of its streams.</summary>
    public CaseStory In(StreamName stream) => this with { Facts = [.. Facts.Where(fact => fact.Recorded.Stream == stream)] };
}
