using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class ClipAndTreatmentOfLevelOneSpec
{
    private static readonly AlarmClipAttached Shown = new(Clip, Day);

    [Fact]
    public void an_alarm_of_level_one_is_closed_with_its_clip_and_after_treatment()
    {
        ClipAndTreatmentOfLevelOne.Check(AlarmAfter(LevelOne, Acknowledged, Corrected, Treated, Shown)).ShouldBeNull();
        ClipAndTreatmentOfLevelOne.Check(AlarmAfter(LevelOne, Acknowledged, Corrected, Treated)).ShouldNotBeNull();
        ClipAndTreatmentOfLevelOne.Check(AlarmAfter(LevelOne, Acknowledged, Corrected, Shown)).ShouldNotBeNull();
    }

    [Fact]
    public void a_lesser_one_needs_no_clip() =>
        ClipAndTreatmentOfLevelOne.Check(AlarmAfter(RaisedAs(AlarmCode.OS2, AlarmLevel.Two), Acknowledged, Corrected, Treated)).ShouldBeNull();
}
