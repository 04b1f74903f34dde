using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>Class III needs an outline drawing and an escort plan.</summary>
[Law(HighwaySafetyProtectionRegulations.Art35)]
[RuleText(
    "三类大件运输须提交轮廓图和护送方案。",
    "A class III transport needs an outline drawing and an escort plan.")]
public static class DrawingAndEscort
{
    public static readonly RuleId Id = new("OVL-PMT-003");

    public static Refusal? Check(OversizeClass kind, PermitPapers papers) =>
        kind is OversizeClass.Three && (string.IsNullOrWhiteSpace(papers.OutlineDrawing) || string.IsNullOrWhiteSpace(papers.EscortPlan))
            ? new Refusal(Id)
            : null;
}
