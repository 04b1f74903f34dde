using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs.Waybills.Goods;

/// <summary>The list and the matrix that the product ships, and lines made from them.</summary>
internal static class GoodsExamples
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    static GoodsExamples()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "dangerous-goods.json")));
        var codec = StoredForm.Catalogue.Codec;
        Listed = [.. file.RootElement.GetProperty("goods").EnumerateArray().Select(good => codec.Decode<ListDangerousGood>(good.GetRawText()))];
        Matrix = codec.Decode<PublishSegregation>(file.RootElement.GetProperty("segregation").GetRawText());
        Table = Listed.Aggregate(
            DangerousGoodsTable.Empty.With(new SegregationPublished(Matrix.Pairs, Matrix.Reference, Matrix.Reason, Matrix.InForceFrom)),
            (table, act) => table.With(new DangerousGoodListed(act.Number, act.Terms, act.Reference, act.InForceFrom)));
    }

    public static ImmutableArray<ListDangerousGood> Listed { get; }

    public static PublishSegregation Matrix { get; }

    public static DangerousGoodsTable Table { get; }

    public static SegregationEdition Edition => Table.MatrixOn(Day)!;

    /// <summary>Of the first packing group unless another is said.</summary>
    public static GoodsLine Line(string un, PackageKind package = PackageKind.Drum, int kg = 1_000, PackingGroup? group = null)
    {
        var number = UnNumber.Parse(un);
        var terms = Table.Find(number, Day)!;
        return new(
            number, terms.Zh, terms.Class, terms.Subsidiary, group ?? terms.Rows[0].PackingGroup, package, kg, QuantityUnit.Kilogram, kg);
    }

    /// <summary>A line of goods that only this spec's table has.</summary>
    public static GoodsLine LineOf(UnNumber number, GoodsTerms terms) => new(
        number, terms.Zh, terms.Class, terms.Subsidiary, terms.Rows[0].PackingGroup, PackageKind.Drum, 100, QuantityUnit.Kilogram, 100);

    public static GoodsLoad Load(params ImmutableArray<string> numbers) => new([.. numbers.Select(un => Line(un))]);

    /// <summary>The list with one UN number as a spec wants it.</summary>
    public static DangerousGoodsTable With(string un, Func<GoodsTerms, GoodsTerms> change)
    {
        var number = UnNumber.Parse(un);
        return Table.With(new DangerousGoodAmended(number, change(Table.Find(number, Day)!), "例", "例", new(2026, 1, 1)));
    }

    public static GoodsTerms Terms(string name, string hazard, PackingGroup? group = PackingGroup.II, params ImmutableArray<GoodsTrait> traits) => new(
        name, name, HazardClass.Parse(hazard), [], [new(group, null, null, null, null, Confidence.Project, "例")], traits, [], Confidence.Project);

    public static CarryingVehicle Vehicle { get; } = new(GoodsVehicleBody.Box, false, null, 1);

    public static TankOnWaybill Tank(params ImmutableArray<string> media) =>
        new("GT-001", 30m, new(2026, 12, 31), [.. media.Select(un => UnNumber.Parse(un))]);
}

/// <summary>Specs of one UN number of the list.</summary>
public abstract class DangerousGoodSpec : DeciderSpec<DangerousGood, DangerousGoodFact, DangerousGoodCommand, ActContext>
{
    private protected static readonly UnNumber Methanol = UnNumber.Parse("UN1230");

    private protected static readonly GoodsTerms Terms = GoodsExamples.Table.Find(Methanol, GoodsExamples.Day)!;

    private protected static readonly DangerousGoodListed Listed = new(Methanol, Terms, "GB 12268-2012", new(2020, 1, 1));

    protected internal override DangerousGood Initial => DangerousGood.Initial;

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override DangerousGood Evolve(DangerousGood state, DangerousGoodFact fact) => DangerousGood.Evolve(state, fact);

    protected internal override Decision<DangerousGoodFact> Decide(DangerousGood state, DangerousGoodCommand command, ActContext context) =>
        DangerousGoodDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);
}

/// <summary>Specs of the matrix of mixed loading.</summary>
public abstract class SegregationSpec : DeciderSpec<SegregationTable, SegregationFact, SegregationCommand, ActContext>
{
    private protected static readonly IncompatiblePair Pair = new(
        "flammable-oxidiser", "第3类与5.1项", "Class 3 with division 5.1", new("3"), new("5.1"), MixingSeverity.Forbidden, Confidence.Likely, "例");

    private protected static readonly PublishSegregation Publish = new([Pair], "JT/T 617.6-2018", "初次公布", new(2020, 1, 1));

    private protected static readonly SegregationPublished Published = new([Pair], "JT/T 617.6-2018", "初次公布", new(2020, 1, 1));

    protected internal override SegregationTable Initial => SegregationTable.Initial;

    protected internal override Actor UsualActor => Actors.Superior;

    protected internal override SegregationTable Evolve(SegregationTable state, SegregationFact fact) => SegregationTable.Evolve(state, fact);

    protected internal override Decision<SegregationFact> Decide(SegregationTable state, SegregationCommand command, ActContext context) =>
        SegregationDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);
}
