using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What inspections find, what is reported and handed over, and does not become a case of the agency.</summary>
public sealed partial class EnforcementQuarter
{
    private static readonly string[] Points = ["经营资质", "车辆技术状况", "动态监控", "从业人员资格"];

    private int inspections, loneLeads = 500_000;

    private void Leads()
    {
        foreach (var office in QuarterOffice.All)
        {
            for (var i = 0; i < 6; i++) Inspect(office, i);
            foreach (var (source, index) in new[] { LeadSource.Report, LeadSource.Transfer, LeadSource.Superior, LeadSource.Subordinate }.Select((source, index) => (source, index)))
                NoCase(office, source, index);
        }
    }

    /// <summary>In order, to be corrected, a major hazard that is ordered away; some raise a lead.</summary>
    private void Inspect(QuarterOffice office, int i)
    {
        var (id, company, day) = (new InspectionId(IdOf(9, ++inspections)), Organisation(office, "运输"), Some(20));
        var (key, hazard, order) = ($"inspection-{inspections}", i == 4, i < 2);
        var held = Hall.Workday(day, 2);
        Add(Hall.At(day, 1), office.UnitHead, new PlanInspection(
            id, i % 2 == 0 ? InspectionKind.ByLot : InspectionKind.Routine, EnforcementDomain.RoadTransport, company, office.Division, "年度检查计划", [.. Points], held), key);
        if (i == 0)
            Add(Hall.At(held, 0), office.Officer, new HoldInspection(
                id, office.Pair, $"{office.City}经营场所", [new(Points[0], true)], InspectionResult.InOrder, "未见异常", true, held), key, step => step with { Refused = EveryPointAnswered.Id });
        Add(Hall.At(held, 1), office.Officer, new HoldInspection(
            id, office.Pair, $"{office.City}经营场所", [.. Points.Select((point, index) => order || index > 0 ? new CheckedPoint(point, true) : new(point, false, "台账缺失"))],
            hazard ? InspectionResult.MajorHazard : order ? InspectionResult.InOrder : i == 2 ? InspectionResult.ToCorrect : InspectionResult.OffenceSuspected,
            order ? "未发现问题" : "发现问题，已当场告知", true, held), key);
        if (hazard)
        {
            Add(Hall.At(held, 3), office.AgencyHead, new OrderHazardRemoval(
                id, $"{office.Prefix}安责〔2026〕{inspections}号", "危险货物车辆紧急切断装置失效", Hall.Workday(held, 5), true, $"{office.City}市安委办"), key);
            Add(Hall.At(Hall.Workday(held, 5), 1), office.Officer, new ConfirmHazardRemoved(id, $"{office.Prefix}安责〔2026〕{inspections}号", office.Pair, "复查合格"), key);
        }
        if (i is 3 or 5)
        {
            QuarterTruth.Count(Truth.Leads, "Open");
            Add(Hall.At(held, 4), office.Officer, new RaiseLead(
                id, new LeadId(IdOf(2, ++loneLeads)), "未按规定维护车辆", held, OffenceCode.Parse("RT10")), key);
        }
        Truth.Count("inspections 检查");
    }

    /// <summary>A lead that is handed over, or that gives no case.</summary>
    private void NoCase(QuarterOffice office, LeadSource source, int index)
    {
        var (id, day, key) = (new LeadId(IdOf(2, ++loneLeads)), Some(10), $"lead-{loneLeads}");
        var register = new RegisterLead(
            id, source, EnforcementDomain.RoadTransport, office.Division, "反映货车抛洒", $"{office.City}市环城路", day, day.PlusDays(-1), OffenceCode.Parse("RT09"),
            Reference: $"12328-2026-{loneLeads}");
        Add(Hall.At(day, 0), office.Officer, register with { Reference = null }, key, step => step with { Refused = SourceOfLead.Id });
        Add(Hall.At(day, 1), office.Officer, register, key);
        if (index == 1)
        {
            QuarterTruth.Count(Truth.Leads, "Open");
            Add(Hall.At(Hall.Workday(day, 1), 1), office.UnitHead, new HandOverLead(
                id, DivisionCode.Parse("440600"), "佛山市交通运输综合行政执法支队", $"{office.Prefix}移〔2026〕{loneLeads}号", "行为地在佛山"), key);
            return;
        }
        QuarterTruth.Count(Truth.Leads, "NotFiled");
        Add(Hall.At(Hall.Workday(day, 3), 1), office.AgencyHead, new DeclineToFile(
            id, index == 0 ? LeadRefusalGround.NoOffence : index == 2 ? LeadRefusalGround.MinorAndCorrected : LeadRefusalGround.DealtWithElsewhere, "经核查不予立案"), key);
    }
}
