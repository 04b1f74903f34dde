using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Oversize permits, orders upon sources of freight, and what may not be done with records of weighing.</summary>
public sealed partial class EnforcementQuarter
{
    private int permits;

    private void Permits()
    {
        foreach (var office in QuarterOffice.All)
        {
            Permit(office, divisible: false);
            Permit(office, divisible: false);
            Permit(office, divisible: true);
            Loading(office);
            Records(office);
        }
    }

    /// <summary>A transformer of class II: accepted, the bridges checked, granted, moved. Sand is never moved like that.</summary>
    private void Permit(QuarterOffice office, bool divisible)
    {
        var (id, day, truck) = (new OversizePermitId(IdOf(13, ++permits)), Some(20), PassingTruck(office) with { Configuration = SixAxles, LimitKg = 49_000 });
        var (key, mass) = ($"permit-{permits}", 64_000);
        Add(Hall.At(day, 0), office.Clerk, new ApplyForOversizePermit(
            id, Organisation(office, "大件物流"), truck.Plate,
            new(divisible ? "机制砂" : "变压器", divisible, new(24_000, 3_400, 4_400), mass, SixAxles, [.. Enumerable.Repeat(mass / 6, 6)]),
            new(RouteReach.AcrossCounties, $"{office.City}港", $"{office.City}工业园", "G105—S118"), new("图2026-1", "护送2026-1"), Hall.Workday(day, 8),
            Hall.Workday(day, 12), office.Division), key);
        if (divisible)
        {
            Add(Hall.At(day, 2), office.Clerk, new AcceptOversizeApplication(id), key, step => step with { Refused = IndivisibleLoad.Id, Lawbook = "O-07" });
            Add(Hall.At(day, 4), office.Clerk, new DeclineOversizePermit(id, $"{office.Prefix}超不受〔2026〕{permits}号", "可解体物品不予受理"), key);
            return;
        }
        GrantOversizePermit Grant(LocalDate from) => new(
            id, $"{office.Prefix}超许〔2026〕{permits}号", from, from.PlusDays(20), SingleTrip: true, "夜间通行，限速40公里，前后护送");
        Add(Hall.At(day, 2), office.Clerk, new AcceptOversizeApplication(id), key);
        Add(Hall.At(day, 4), office.DecisionMaker, Grant(Hall.Workday(day, 1)), key, step => step with { Refused = BridgesChecked.Id, Lawbook = "O-08" });
        Add(Hall.At(Hall.Workday(day, 1), 1), office.Reviewer, new CheckRoute(id, [new("北江大桥", 940), new("K32中桥", 1_060)], "K32中桥居中慢行，单车通过"), key);
        Add(Hall.At(Hall.Workday(day, 2), 1), office.DecisionMaker, Grant(Hall.Workday(day, 2)), key);
        // On its way it is captured over the limit, and let go by its pass.
        var onTheWay = Hall.Workday(day, 5);
        var captured = Capture(office, OffSite, onTheWay, truck, 12_000, at: ChinaTime.At(onTheWay, new(8, 0)));
        Add(Hall.At(onTheWay, 3), office.Officer, new DiscardWeighing(captured, DiscardReason.UnderPermit, "持有效超限运输车辆通行证", id), $"weighing-{captured}");
        Add(Hall.At(Hall.Workday(day, 6), 1), office.Officer, new RecordOversizeTrip(id, Hall.Workday(day, 6)), key);
        Truth.Count("oversize permits 大件运输许可");
    }

    /// <summary>The source that loads over the limit is hit three times in a month, warned, ordered, penalised.</summary>
    private void Loading(QuarterOffice office)
    {
        var (unit, key, day) = (SourceOf(office, 1), $"source-{office.Key}-1", new LocalDate(2026, 4, 20));
        for (var i = 0; i < 3; i++)
        {
            var truck = PassingTruck(office);
            Truth.Weighed(WeighingKind.AtSource);
            Add(Hall.At(day.PlusDays(i), 1), office.Officer, new RecordLoading(
                unit, day.PlusDays(i), $"{office.Key}-{++loads:00000}", truck.Plate, truck.Configuration, truck.LimitKg / 3, truck.LimitKg + 6_000, "机制砂", Sum($"load-{loads}")), $"load-{loads}");
        }
        Add(Hall.At(new(2026, 4, 24), 1), office.UnitHead, new WarnSourceUnit(unit, $"{office.Prefix}警〔2026〕源1号", "三十日内三次超限装载"), key);
        Add(Hall.At(new(2026, 4, 27), 1), office.UnitHead, new OrderSourceUnit(unit, $"{office.Prefix}责改〔2026〕源1号", "未加装防超载设施", new(2026, 5, 20)), key);
        var one = Opened(office, Of(new("GD04", 12_000, 18_000, "货运源头单位超限装载", "《广东省道路运输条例》第六十五条", "ordinary"), sources[(office, 1)]), new(2026, 4, 28))
            .After(1).Conclude().After(1).Penalise();
        one.Do(office.UnitHead, async knows => new RecordSourcePenalty(unit, one.Id, await knows.DecisionNumber(one.Id))).PayAndClose(4).Mark("source of freight 货运源头");
    }

    /// <summary>Records of weighing are not edited, axles must agree, and a truck on a suspended site is not weighed.</summary>
    private void Records(QuarterOffice office)
    {
        var truck = PassingTruck(office);
        var day = new LocalDate(2026, 5, 12);
        var record = Capture(office, OffSite, day, truck, 3_000);
        var edited = (CaptureWeighing)steps.Last(step => step.Command is CaptureWeighing capture && capture.Record == record).Command!;
        Add(Hall.At(day.PlusDays(1), 1), office.Officer, edited with { GrossKg = edited.GrossKg - 4_000 }, $"weighing-{record}", step => step with { Refused = NoEditOfMass.Id, Lawbook = "O-12" });
        Capture(office, OffSite, day, truck, 3_000, refused: AxlesAgree.Id, lawbook: "O-11", loads: truck.Configuration.AxleCount + 1);
    }
}
