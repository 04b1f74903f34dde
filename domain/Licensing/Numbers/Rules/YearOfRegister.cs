using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Numbers.Rules;

/// <summary>A register numbers what happens in its own year.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText("编号簿 {register} 不用于 {on} 的事项。", "Register {register} does not number what happens on {on}.")]
public static class YearOfRegister
{
    public static readonly RuleId Id = new("LIC-NUM-002");

    public static Refusal? Check(NumberRegisterId register, LocalDate on) =>
        register.Year == on.Year ? null : new Refusal(Id, ("register", register), ("on", on));
}
