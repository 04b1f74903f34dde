using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A platform comes from addresses that are named, one to sixteen: whoever comes from elsewhere cannot even try passwords.</summary>
[Law(OwnRules.PlatformLinks)]
[RuleText(
    "须登记 1 至 16 个 IPv4 地址，{address} 不是。",
    "One to sixteen IPv4 addresses must be named; {address} is none.")]
public static class LinkAddressesNamed
{
    public static readonly RuleId Id = new("SUP-PLT-010");

    public static Refusal? Check(ImmutableArray<string> addresses) =>
        addresses.IsDefaultOrEmpty || addresses.Length > 16 ? new Refusal(Id, ("address", addresses.IsDefault ? 0 : addresses.Length))
        : addresses.FirstOrDefault(address => !IsAddress(address)) is { } wrong ? new Refusal(Id, ("address", wrong.Length <= 40 ? wrong : wrong[..40]))
        : null;

    /// <summary>Four numbers up to 255, written as machines write them: 010 would be eight for some.</summary>
    private static bool IsAddress(string address) =>
        address.Split('.') is { Length: 4 } parts && parts.All(part => part.Length is 1 or 2 or 3 && part.All(char.IsAsciiDigit)
            && (part.Length == 1 || part[0] != '0') && int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) <= 255);
}
