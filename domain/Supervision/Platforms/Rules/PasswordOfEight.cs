using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A password fills the 8 characters that the protocol has for it, with letters and digits among them.</summary>
[Law(OwnRules.PlatformLinks)]
[RuleText(
    "密码须为 8 位可见字符，且同时含有字母和数字。",
    "A password has 8 visible characters, letters and digits among them.")]
public static class PasswordOfEight
{
    public static readonly RuleId Id = new("SUP-PLT-009");

    public static Refusal? Check(string password) =>
        password.Length == 8 && password.All(character => character is > ' ' and <= '~') && password.Any(char.IsAsciiLetter) && password.Any(char.IsAsciiDigit)
            ? null
            : new Refusal(Id);
}
