using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>O-02: a capture becomes part of a case after two reviews, the sealing of its evidence, and telling the owner.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "称重检测记录未经两级审核、固证并告知车主（现状为{stage}），不得立案。",
    "The weigh record is {stage}: it is filed only after two reviews, sealing, and telling the owner.")]
public static class ReviewedBeforeCase
{
    public static readonly RuleId Id = new("OVL-WGH-006");

    public static Refusal? Check(WeighRecord record) =>
        record.Stage is WeighStage.Informed ? null : new Refusal(Id, ("stage", (object?)record.Stage ?? "—"));
}
