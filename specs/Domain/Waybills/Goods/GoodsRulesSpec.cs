using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods;

/// <summary>All rules together: what is refused is refused by every rule that it breaks, and by no other.</summary>
public sealed class GoodsRulesSpec
{
    private static readonly PlannedCarriage Methanol = new(
        new([GoodsExamples.Line("UN1230", PackageKind.Tank, 30_000)]),
        new(GoodsVehicleBody.Tanker, false, DangerousGoodsVehicleClass.Fl, 1), GoodsExamples.Tank("UN1230"), new(), [TunnelCategory.C]);

    [Fact]
    public void thirty_tonnes_of_methanol_in_a_fit_tank_may_go() => Broken(Methanol).ShouldBeEmpty();

    [Fact]
    public void every_broken_rule_is_named()
    {
        var all = Methanol with
        {
            Load = new([Methanol.Load.Lines[0], GoodsExamples.Line("UN1942") with { PackingGroup = PackingGroup.I }]),
            Vehicle = Methanol.Vehicle with { TechnicalGrade = 2, Class = DangerousGoodsVehicleClass.At },
            Tank = GoodsExamples.Tank("UN1202") with { InspectionValidUntil = new(2026, 3, 1) },
            Tunnels = [TunnelCategory.D],
        };
        Broken(all).ShouldBe(
        [
            MediumOfTank.Id, VehicleClassForGoods.Id, TunnelsOfRoute.Id, ClassAsInTable.Id, IncompatibleGoods.Id, FirstTechnicalGrade.Id, TankInspected.Id,
            TankForGoods.Id,
        ], ignoreOrder: true);
    }

    [Fact]
    public void a_load_that_makes_no_sense_is_judged_no_further() =>
        Broken(Methanol with { Load = new([]), Tank = null }).ShouldBe([SoundGoods.Id]);

    [Fact]
    public void two_lines_that_break_a_rule_alike_break_it_once() =>
        Broken(Methanol with { Load = new([Methanol.Load.Lines[0], Methanol.Load.Lines[0]]), Tank = GoodsExamples.Tank("UN1202") })
            .ShouldBe([MediumOfTank.Id]);

    [Fact]
    public void rules_with_a_code_of_the_rulebook_show_it_to_people()
    {
        var rules = typeof(GoodsInTable).Assembly.GetTypes()
            .Where(type => type.Namespace is "Regulatory.Domain.Waybills.Goods.Rules" or "Regulatory.Domain.Waybills.Tanks.Rules")
            .Where(type => type.GetField("Code") is not null).ToList();
        rules.Count.ShouldBeGreaterThan(15);
        foreach (var rule in rules)
        {
            var code = (string)rule.GetField("Code")!.GetRawConstantValue()!;
            var text = rule.GetCustomAttributes(false).OfType<RuleTextAttribute>().Single();
            (text.Zh.StartsWith($"{code} ", StringComparison.Ordinal), text.En.StartsWith($"{code} ", StringComparison.Ordinal))
                .ShouldBe((true, true), rule.Name);
        }
    }

    private static IEnumerable<RuleId> Broken(PlannedCarriage planned) =>
        GoodsRules.Of(planned, GoodsExamples.Table, Figures.Defaults, GoodsExamples.Day).Select(refusal => refusal.Rule);
}
