using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>The loader answers each of the five checks once, of the tank only where there is one, and names masses and the loading record.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Loading)]
[RuleText(
    "装货查验须逐项作答（缺：{points}），并填写装载质量、总质量和装载记录编号。",
    "The loader answers every check once (missing: {points}), and names the masses and the loading record.")]
public static class FiveChecksAnswered
{
    public static readonly RuleId Id = new("WAY-LOD-001");

    public static Refusal? Check(WaybillContent content, ConfirmLoading command)
    {
        var missing = FiveChecks.Answered
            .Where(check => check is not LoadingCheck.TankInspection || content.Tank is not null)
            .Where(check => command.Answers.IsDefault || command.Answers.Count(answer => answer.Check == check) != 1)
            .ToList();
        return missing.Count == 0 && command.LoadedKg > 0 && command.GrossKg > command.LoadedKg && !string.IsNullOrWhiteSpace(command.RecordNumber)
            ? null
            : new Refusal(Id, ("points", missing.Count == 0 ? "—" : string.Join(", ", missing)));
    }
}
