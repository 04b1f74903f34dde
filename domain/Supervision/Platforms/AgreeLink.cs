using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Gives a platform access to this one 平台接入, or changes it. Password and cipher are kept so that nobody can read them again.</summary>
/// <param name="AccessCode">下级平台接入码: what its frames bear.</param>
/// <param name="User">用户名</param>
/// <param name="Password">密码: 8 characters.</param>
/// <param name="Addresses">IPv4 addresses from which it may come, and at which it may be called.</param>
/// <param name="Cipher">Null when bodies are not encrypted.</param>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(OwnRules.PlatformLinks)]
public sealed record AgreeLink(
    MonitoringPlatformId Platform, long AccessCode, long User, string Password, ImmutableArray<string> Addresses, PlatformProtocol Protocol,
    CheckCodeUse CheckCode, LinkCipher? Cipher = null) : PlatformCommand
{
    /// <summary>Keeps the secrets to itself: this may end in a log.</summary>
    public override string ToString() => nameof(AgreeLink);
}

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, AgreeLink command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (LinkNumbersInForm.Check(command) is { } number) return number;
        if (PasswordOfEight.Check(command.Password) is { } password) return password;
        if (LinkAddressesNamed.Check(command.Addresses) is { } address) return address;
        var secrets = context.LinkSecrets ?? throw new InvalidOperationException("The host has not made the secrets of the access.");
        var agreed = new LinkAgreed(
            command.AccessCode, command.User, secrets.PasswordDigest, secrets.SealedCipher, command.Addresses, command.Protocol,
            command.CheckCode, platform.Link is { } former && former.AccessCode != command.AccessCode ? former.AccessCode : null, context.On);
        return platform.Link is { } known && known.SaysTheSame(agreed) ? Decision<PlatformFact>.Nothing : agreed;
    }
}
