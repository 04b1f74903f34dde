using System.Diagnostics;
using Regulatory.Domain.Law;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>What an indicator is called and how it is counted. The formulas are the project's own; a changed one has another version.</summary>
/// <param name="Version">Of the formula.</param>
/// <param name="Numerator">What the part counts.</param>
/// <param name="Denominator">What the whole counts.</param>
/// <param name="Basis">The article whose duty is measured; null where the indicator only describes.</param>
internal sealed record IndicatorTerms(int Version, EnforcementIndicatorUnit Unit, Words Name, Words Numerator, Words Denominator, string? Basis = null)
{
    public static IndicatorTerms Of(EnforcementIndicatorKind indicator) => indicator switch
    {
        EnforcementIndicatorKind.Filing => Counted(
            new("立案率", "Filing rate"), new("按普通程序立案数", "cases filed in the ordinary procedure"), new("立案和不予立案决定数", "decisions to file or not to file"),
            AdministrativePenaltyLaw.Art54),
        EnforcementIndicatorKind.OnSpotShare => Counted(
            new("简易程序适用率", "Share of penalties on the spot"), new("当场处罚决定数", "penalties on the spot"), new("处罚决定数", "penalties")),
        EnforcementIndicatorKind.HearingShare => Counted(
            new("听证率", "Share of penalties after a hearing"), new("经听证的处罚决定数", "penalties after a hearing"),
            new("普通程序处罚决定数", "penalties in the ordinary procedure")),
        EnforcementIndicatorKind.NoPenaltyShare => Counted(
            new("不予处罚率", "Share decided without a penalty"), new("不予处罚决定数", "decisions without a penalty"), new("处罚和不予处罚决定数", "all decisions")),
        EnforcementIndicatorKind.DecidedInTime => Counted(
            new("办案期限内决定率", "Decided within the case period"), new("办案期限内作出的决定数", "decisions within the case period"),
            new("普通程序决定数", "decisions in the ordinary procedure"), AdministrativePenaltyLaw.Art60),
        EnforcementIndicatorKind.ServedInTime => Counted(
            new("按期送达率", "Decisions served in time"), new("期限内送达数", "decisions served in time"), new("送达数", "decisions served"),
            AdministrativePenaltyLaw.Art61),
        EnforcementIndicatorKind.FinesPaid => new(
            1, EnforcementIndicatorUnit.Fen, new("罚款缴纳率", "Fines paid"), new("已缴纳和强制执行的罚款额", "fines paid or collected"),
            new("当月决定的罚款额", "fines imposed in the month"), AdministrativePenaltyLaw.Art67),
        EnforcementIndicatorKind.Corrected => Counted(
            new("复议诉讼纠错率", "Decisions put right"), new("变更、撤销、确认违法数", "changed, revoked or found unlawful"),
            new("复议、诉讼审结数", "decided by reconsideration or judgment")),
        EnforcementIndicatorKind.CrimesHandedOverInTime => Counted(
            new("涉嫌犯罪案件按期移送率", "Suspected crimes handed over in time"), new("二十四小时内移送数", "handed over within twenty-four hours"),
            new("移送数", "handed over"), CriminalTransferRegulations.Art5),
        EnforcementIndicatorKind.InspectionFindings => Counted(
            new("检查问题发现率", "Inspections that found something"), new("发现问题的检查数", "inspections that found something"), new("实施的检查数", "inspections held")),
        EnforcementIndicatorKind.RaisedInspectionFrequency => Counted(
            new("加密检查占比", "Inspections at a raised frequency"), new("按加密频次安排的检查数", "planned at a raised frequency"), new("安排的检查数", "inspections planned")),
        EnforcementIndicatorKind.HazardsRemovedInTime => Counted(
            new("重大隐患按期整改率", "Major hazards removed in time"), new("期限内排除数", "removed in time"), new("当月到期数", "due in the month"), WorkSafetyLaw.Art70),
        EnforcementIndicatorKind.PublishedInTime => Counted(
            new("处罚信息按期公示率", "Penalties published in time"), new("期限内公示数", "shown in time"), new("公示数", "shown"), DualPublicity.SevenDays),
        EnforcementIndicatorKind.WithdrawnInTime => Counted(
            new("公示信息按期撤回率", "Publications withdrawn in time"), new("三个工作日内撤回数", "withdrawn in three working days"), new("撤回数", "withdrawn"),
            AdministrativePenaltyLaw.Art48),
        _ => throw new UnreachableException(),
    };

    private static IndicatorTerms Counted(Words name, Words numerator, Words denominator, string? basis = null) =>
        new(1, EnforcementIndicatorUnit.Count, name, numerator, denominator, basis);
}
