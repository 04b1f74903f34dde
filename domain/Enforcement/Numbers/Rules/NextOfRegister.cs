using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Numbers.Rules;

/// <summary>Cases and decisions are numbered without a gap, in the register of the year, as long as the format has room.</summary>
[Law(AdministrativePenaltyLaw.Art59)]
[RuleText(
    "编号 {number} 不是编号簿 {register} 的下一个号码，或者号码已用完。",
    "{number} is not the next number of the register {register}, or the register is full.")]
public static class NextOfRegister
{
    public static readonly RuleId Id = new("ENF-NUM-001");

    public static Refusal? Check(AssignDocumentNumber command, int serial, ActContext context) =>
        command.Register.Year == context.On.Year && DocumentNumber.Write(command.Register, serial, context) == command.Number
            ? null
            : new Refusal(Id, ("number", command.Number), ("register", command.Register));
}
