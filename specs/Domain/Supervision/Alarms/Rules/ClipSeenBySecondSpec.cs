using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class ClipSeenBySecondSpec
{
    [Fact]
    public void the_second_person_names_the_clip_of_the_proposal()
    {
        var proposed = AlarmAfter(LevelOne, new FalseAlarmProposed("fleet-gz", Clip, "漂移", Day));
        ClipSeenBySecond.Check(proposed, Digest).ShouldBeNull();
        ClipSeenBySecond.Check(proposed, new('b', 64)).ShouldNotBeNull();
    }
}
