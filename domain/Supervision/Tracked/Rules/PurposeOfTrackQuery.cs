using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Tracked.Rules;

/// <summary>V-12: the track of a person, a driver or an owner who is one, is opened for a purpose that is named.</summary>
[Law(OwnRules.PurposeOfReading), Law(PersonalInformationProtectionLaw.Art51)]
[RuleText(
    "V-12 查询个人轨迹须说明用途并注明案件或者任务编号。",
    "V-12 Where a person was is asked for with a purpose and the number of the case or duty.")]
public static class PurposeOfTrackQuery
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-12";

    public static readonly RuleId Id = new("SUP-TRK-001");

    public static Refusal? Check(OpenTrack command, bool ofPerson) =>
        ofPerson && (command.Purpose is null || string.IsNullOrWhiteSpace(command.Reference)) ? new Refusal(Id) : null;
}
