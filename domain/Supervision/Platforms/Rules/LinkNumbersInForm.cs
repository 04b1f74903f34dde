using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>Access code, user and the numbers of a cipher are what the protocol has room for: 32 bits, code and user not zero.</summary>
[Law(OwnRules.PlatformLinks)]
[RuleText(
    "接入码、用户名须为 1 至 4294967295 的整数，加密参数须为 0 至 4294967295 的整数。",
    "Access code and user are whole numbers from 1 to 4294967295, the numbers of a cipher from 0.")]
public static class LinkNumbersInForm
{
    public static readonly RuleId Id = new("SUP-PLT-008");

    public static Refusal? Check(AgreeLink command) =>
        command.AccessCode is < 1 or > uint.MaxValue || command.User is < 1 or > uint.MaxValue
        || command.Cipher is { } cipher && !(Fits(cipher.M1) && Fits(cipher.Ia1) && Fits(cipher.Ic1))
            ? new Refusal(Id)
            : null;

    private static bool Fits(long number) => number is >= 0 and <= uint.MaxValue;
}
