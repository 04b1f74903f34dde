using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Projections.Waybills.Goods;

/// <summary>The list of dangerous goods 危险货物品名表 by which waybills are judged: class, packing groups and conditions of each UN number.</summary>
/// <param name="Zh">正式运输名称</param>
/// <param name="En">Proper shipping name.</param>
/// <param name="Subsidiary">次要危险性</param>
/// <param name="Rows">Conditions of carriage, one row for each packing group, with how sure they are.</param>
/// <param name="Confidence">How sure name, class and packing groups are.</param>
/// <param name="Prohibited">The law lets nobody carry it.</param>
/// <param name="Provisional">Some statement is less than certain: a setting that officers may correct.</param>
/// <param name="InForceFrom">Day from which this holds.</param>
/// <param name="StruckFrom">Day from which it is on the list no more; null while it is.</param>
[ReadModel("dangerous_good_register", version: 1), History, Open(DangerousGoodsListStandard.List)]
[Validity(nameof(InForceFrom), Before = nameof(StruckFrom))]
public sealed record DangerousGoodRegister(
    [property: Key] UnNumber Number,
    [property: Filterable] string Zh,
    [property: Filterable] string En,
    [property: Filterable] HazardClass Class,
    ImmutableArray<HazardClass> Subsidiary,
    ImmutableArray<GoodsRow> Rows,
    ImmutableArray<GoodsTrait> Traits,
    ImmutableArray<string> AlsoCalled,
    [property: Filterable] bool Prohibited,
    string? Note,
    Confidence Confidence,
    [property: Filterable] bool Provisional,
    string Reference,
    string? Reason,
    [property: Filterable] LocalDate InForceFrom,
    [property: Filterable] LocalDate? StruckFrom)
{
    /// <summary>Version of the UN number's stream: what an act on it is based on.</summary>
    [ReadableByOfficers]
    public long Version { get; init; }

    public static DangerousGoodRegister Evolve(DangerousGoodRegister? row, DangerousGoodFact fact, FactContext at)
    {
        var next = fact switch
        {
            DangerousGoodListed listed => Of(listed.Number, listed.Terms, listed.Reference, null, listed.InForceFrom),
            DangerousGoodAmended amended => Of(amended.Number, amended.Terms, amended.Reference, amended.Reason, amended.InForceFrom),
            DangerousGoodStruck struck => row! with { StruckFrom = struck.From, Reference = struck.Reference, Reason = struck.Reason },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static DangerousGoodRegister Of(UnNumber number, GoodsTerms terms, string reference, string? reason, LocalDate from) => new(
        number, terms.Zh, terms.En, terms.Class, terms.Subsidiary, terms.Rows, terms.Traits, terms.AlsoCalled, terms.Prohibited, terms.Note,
        terms.Confidence, terms.IsProvisional, reference, reason, from, null);
}
