using System.Security.Cryptography;
using System.Text;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Specs.Terminals.Journal;

/// <summary>What a card says can be read with the installation's key, and not otherwise.</summary>
public sealed class TelemetrySealSpec
{
    private static readonly byte[] Clear = Encoding.UTF8.GetBytes("张三 44030519851231123X");

    public static TheoryData<string> Suites => ["aes", "sm4"];

    [Theory, MemberData(nameof(Suites))]
    public void what_one_suite_sealed_either_opens_and_nobody_else(string suite)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var by = suite == "aes" ? EnvelopeSuite.Aes : EnvelopeSuite.Sm4;
        var stored = new TelemetrySeal(by, key).Seal(Clear);
        TelemetrySeal.IsSealed(stored).ShouldBeTrue();
        stored.AsSpan().IndexOf(Clear.AsSpan(0, 6)).ShouldBe(-1);
        new TelemetrySeal(EnvelopeSuite.Aes, key).Open(stored).ShouldBe(Clear);
        Should.Throw<CryptographicException>(() => new TelemetrySeal(by, RandomNumberGenerator.GetBytes(32)).Open(stored));
        stored[^1] ^= 1;
        Should.Throw<CryptographicException>(() => new TelemetrySeal(by, key).Open(stored));
    }

    [Fact]
    public void a_frame_as_it_was_on_the_wire_is_not_sealed()
    {
        TelemetrySeal.IsSealed([0x7E, 0x07, 0x02]).ShouldBeFalse();
        TelemetrySeal.IsSealed([0x07, 0x02]).ShouldBeFalse();
        Should.Throw<CryptographicException>(() => new TelemetrySeal(EnvelopeSuite.Aes, new byte[32]).Open([0x7E, 0x07, 0x02, 0x7E]));
    }
}
