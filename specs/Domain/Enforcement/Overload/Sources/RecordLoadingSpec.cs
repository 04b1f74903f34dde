using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources;

public sealed class RecordLoadingSpec : LoadingSheetActSpec
{
    [Fact]
    public void a_truck_that_leaves_is_on_the_sheet_with_its_driver_sealed() =>
        Given().By(Gateway).Knowing(AtSource).When(Load).ThenFacts(Loaded);

    [Fact]
    public void a_truck_over_its_limit_is_on_the_sheet_too() =>
        Given().By(Gateway).Knowing(AtSource).When(Load with { GrossKg = 52_000 })
            .ThenFact<TruckLoaded>(loaded => loaded.Finding.ExcessKg.ShouldBe(3_000));

    [Fact]
    public void a_unit_that_is_not_connected_keeps_no_sheet() =>
        Given().By(Gateway).Knowing(context => context with { Source = SourceUnit.Evolve(SourceUnit.Initial, Listed) }).When(Load)
            .ThenRefused(OrderOfSource.Id);

    [Fact]
    public void a_sheet_is_named_by_unit_and_day()
    {
        var id = new LoadingSheetId(Source, Day);
        id.ToString().ShouldBe("0198c6f0-0000-7000-8000-0000000000c1_2026-03-02");
        LoadingSheetId.Parse(id.ToString()).ShouldBe(id);
        LoadingSheetId.TryParse("0198c6f0-0000-7000-8000-0000000000c1_2026-02-30", null, out _).ShouldBeFalse();
        LoadingSheetId.TryParse("2026-03-02", null, out _).ShouldBeFalse();
    }
}
