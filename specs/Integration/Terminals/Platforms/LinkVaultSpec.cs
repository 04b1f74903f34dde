using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Platforms;
using static Regulatory.Integration.Specs.Terminals.Platforms.SmallPlatformRegister;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>Ciphers of links as they are kept, and what is left of them when the key has changed.</summary>
public sealed class LinkVaultSpec
{
    private static readonly MonitoringPlatformId Another = MonitoringPlatformId.Parse("0198c6f0-0000-7000-8000-0000000000b2");
    private static readonly AgreeLink Ciphered = Terms() with { Cipher = new(10_000_000, 20_000_000, 30_000_000) };

    private readonly LinkVault vault = new(new byte[32]), another = new([.. Enumerable.Repeat((byte)1, 32)]);

    [Fact]
    public void a_cipher_is_opened_with_its_key_for_its_platform_only()
    {
        var kept = vault.Keep(Ciphered, null).SealedCipher!;
        vault.Open(kept, Platform).ShouldBe(new PlatformCipher(10_000_000, 20_000_000, 30_000_000));
        vault.Open(kept, Another).ShouldBeNull();
        another.Open(kept, Platform).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    public void what_is_no_sealed_cipher_is_none(string kept) => vault.Open(kept, Platform).ShouldBeNull();

    [Fact]
    public void a_link_whose_cipher_was_lost_with_its_key_can_be_agreed_anew()
    {
        var lost = another.Keep(Ciphered, null);
        var anew = vault.Keep(Ciphered, new(
            AccessCode, User, lost.PasswordDigest, lost.SealedCipher, ["127.0.0.1"], PlatformProtocol.Jt809Of2011, CheckCodeUse.Required, null, new(2026, 3, 2)));
        vault.Open(anew.SealedCipher!, Platform).ShouldNotBeNull();
    }
}
