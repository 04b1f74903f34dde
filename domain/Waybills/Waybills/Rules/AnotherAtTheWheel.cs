using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>Where two drivers are named, they are two: nobody relieves themselves at the wheel (GD-RTR 45).</summary>
[Law(GuangdongRoadTransportRegulations.Art45)]
[RuleText("第二驾驶员须为驾驶员以外的另一人。", "The second driver is another person than the driver.")]
public static class AnotherAtTheWheel
{
    public static readonly RuleId Id = new("WAY-VAL-022");

    public static Refusal? Check(WaybillContent content) =>
        content.SecondDriver?.Person == content.Driver.Person ? new Refusal(Id) : null;
}
