namespace Regulatory.Projections;

/// <summary>
/// A read model: a record, a key, and one or more <c>public static TRow? Evolve(TRow? row, TFact fact, FactContext at)</c>,
/// where TFact is the base record of an aggregate's facts. Null removes the row. Nothing else is written by hand.
/// </summary>
/// <param name="name">Table name without version, snake_case; also the view that queries read.</param>
/// <param name="version">Raised whenever record or Evolve changes: the new version builds beside the old one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReadModelAttribute(string name, int version) : Attribute
{
    public string Name { get; } = name;

    public int Version { get; } = version;
}

/// <summary>Keeps each row's earlier states with the positions in which they held, for <c>knownAt</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HistoryAttribute : Attribute;

/// <summary>
/// Each row is made by the facts of one stream, although its key is not the stream's: when somebody of that stream is erased, its rows
/// are made again from that stream alone. Without it the whole ledger is read.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RowsOfOneStreamAttribute : Attribute;

/// <summary>
/// Which columns say on what days a row is in legal force, for <c>effectiveOn</c>. A read model with <see cref="HistoryAttribute"/> has
/// this or <see cref="NoValidityAttribute"/>.
/// </summary>
/// <param name="from">Property of the first day, inclusive.</param>
/// <param name="until">Property of the last day, inclusive; a null in it means unlimited.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ValidityAttribute(string from, string? until = null) : Attribute
{
    public string From { get; } = from;

    public string? Until { get; } = until;

    /// <summary>Property of the day on which the row ended early, no day of force itself; a null in it means that it did not.</summary>
    public string? Before { get; init; }
}

/// <summary>The rows are not of the kind that is in legal force on a day; says why.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NoValidityAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}

/// <summary>
/// The row's key. By default it is the key of the fact's stream; a read model with another key has a method
/// <c>public static IEnumerable&lt;TKey&gt; KeysOf(TFact fact, FactContext at)</c> beside its Evolve. An Evolve may take the key as
/// its second parameter.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute;

/// <summary>The column has an index.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexedAttribute : Attribute;

/// <summary>Clients may filter and sort by the column; it has an index (trigram for <c>contains</c> on text).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilterableAttribute : Attribute
{
    /// <summary>A text that is asked for whole or by its beginning, never by a part of it: no trigram index.</summary>
    public bool Exact { get; set; }
}

/// <summary>
/// People know the row by this value as well: it has a unique index, and clients look the row up by it
/// (<c>licence(number: …)</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute : Attribute;

/// <summary>The party the row is about, who may see it whatever the division. There may be several: each sees it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PartyAttribute : Attribute;

/// <summary>
/// The division that the row belongs to: limits who sees the row. A row may concern several, for instance where a trip starts and where it
/// ends: each sees it, and the first is the one that the row is found by.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JurisdictionAttribute : Attribute;

/// <summary>How a masked value is shown to those who may not see it.</summary>
public enum Mask
{
    /// <summary>张*</summary>
    Name,

    /// <summary>4401**********0013</summary>
    Identifier,

    /// <summary>Nothing at all.</summary>
    Hidden,

    /// <summary>What another column of the row holds: see <see cref="MaskedAttribute.Instead"/>.</summary>
    Instead,
}

/// <summary>The value is masked for everyone but the given roles (names of Domain's Role).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaskedAttribute(Mask mask, params Domain.Kernel.Role[] clearFor) : Attribute
{
    public Mask Mask { get; } = mask;

    public IReadOnlyList<Domain.Kernel.Role> ClearFor { get; } = clearFor;

    /// <summary>
    /// Property that everybody else reads, filters and sorts by in this one's place: of the same type, and without a mask. Whoever knows the
    /// value whole still finds the row by it, where it is unique.
    /// </summary>
    public string? Instead { get; init; }

    /// <summary>Property that says in which rows the two differ.</summary>
    public string? When { get; init; }
}

/// <summary>
/// The value is of grade L4 (data-governance §2): those for whom its mask lifts state a purpose, and what they are shown is recorded. It
/// has a mask for everybody else and cannot be searched for.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HighlySensitiveAttribute : Attribute;

/// <summary>Who may read this read model or column. A read model has this or <see cref="OpenAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public class ReadableByAttribute(params Domain.Kernel.Role[] roles) : Attribute
{
    public IReadOnlyList<Domain.Kernel.Role> Roles { get; } = roles;
}

/// <summary>For those who work on cases, and for auditors.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReadableByOfficersAttribute() : ReadableByAttribute(
    Domain.Kernel.Role.WindowClerk, Domain.Kernel.Role.Reviewer, Domain.Kernel.Role.HearingChair, Domain.Kernel.Role.DecisionMaker,
    Domain.Kernel.Role.Issuer, Domain.Kernel.Role.Supervisor, Domain.Kernel.Role.SuperiorAuthority, Domain.Kernel.Role.Auditor);

/// <summary>
/// Of those who see a row, only they hear of its facts as they are recorded who see this column of it as it is: what happens to a matter
/// may tell more than the row shows to everybody. Without it, whoever sees the row hears of its facts.
/// </summary>
/// <param name="column">Name of a property of the row that has a mask or readers of its own.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HeardByReadersOfAttribute(string column) : Attribute
{
    public string Column { get; } = column;
}

/// <summary>Public by law; names the article that says so.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpenAttribute(string article) : Attribute
{
    public string Article { get; } = article;
}

/// <summary>Envelope of the fact that a read model folds.</summary>
/// <param name="Key">Key of the fact's stream.</param>
/// <param name="RecordedAt">When the ledger recorded it (not when it took effect: that is in the fact).</param>
public sealed record FactContext(
    long Position, string Key, long Version, NodaTime.Instant RecordedAt, Guid CommandId, string Type, Ledger.ActEnvelope Envelope)
{
    /// <summary>Kind of the fact's stream, for read models that fold streams of several kinds.</summary>
    public string Kind { get; init; } = "";
}
