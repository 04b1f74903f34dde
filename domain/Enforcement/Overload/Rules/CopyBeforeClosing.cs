using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>O-10: a case of overloading is not closed before the copy went to the place where truck and driver are registered.</summary>
[Law(OversizeVehicleRules.Art44)]
[RuleText(
    "超限案件未向车籍地和从业资格登记地抄告的，不得结案。",
    "A case of overloading is closed only after the copy to the place of registration.")]
public static class CopyBeforeClosing
{
    public static readonly RuleId Id = new("OVL-CPY-001");

    /// <param name="isOverload">The case is about driving over the limit.</param>
    /// <param name="copiedOn">Day on which the copy went out; null while it has not.</param>
    public static Refusal? Check(bool isOverload, LocalDate? copiedOn, LocalDate on) =>
        isOverload && !(copiedOn <= on) ? new Refusal(Id) : null;
}
