using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Identities.Rules;

/// <summary>One access code leads to one platform.</summary>
[Law(OwnRules.PlatformLinks)]
[RuleText(
    "接入码 {code} 已由平台 {holder} 使用。",
    "Access code {code} is that of platform {holder}.")]
public static class AccessCodeOfOnePlatform
{
    public static readonly RuleId Id = new("SUP-PLT-013");

    public static Refusal? Check(PhysicalIdentity identity, string code, string of) =>
        identity.Holder is { } holder && holder != of ? new Refusal(Id, ("code", code), ("holder", holder)) : null;
}
