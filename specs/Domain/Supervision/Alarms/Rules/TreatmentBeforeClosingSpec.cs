using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class TreatmentBeforeClosingSpec
{
    [Fact]
    public void the_violation_of_a_driver_is_handled_and_not_only_seen()
    {
        var two = RaisedAs(AlarmCode.OS2, AlarmLevel.Two);
        TreatmentBeforeClosing.Check(AlarmAfter(two, Acknowledged, Corrected)).ShouldNotBeNull();
        TreatmentBeforeClosing.Check(AlarmAfter(two, Acknowledged, Corrected, Treated)).ShouldBeNull();
    }

    [Fact]
    public void the_least_alarms_are_closed_when_they_were_corrected()
    {
        var three = RaisedAs(AlarmCode.OS1, AlarmLevel.Three);
        TreatmentBeforeClosing.Check(AlarmAfter(three, Acknowledged, Corrected)).ShouldBeNull();
        TreatmentBeforeClosing.Check(AlarmAfter(three, Acknowledged)).ShouldNotBeNull();
    }
}
