using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Specs.Personal;

public class EnvelopeSuiteSpec
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public static TheoryData<string> Suites => ["a1", "s1"];

    [Theory, MemberData(nameof(Suites))]
    public void what_was_sealed_opens_and_no_two_envelopes_are_equal(string name)
    {
        var suite = EnvelopeSuite.Named(name);
        foreach (var text in new[] { "", "张", "440106199001010013", new string('长', 5_000) })
        {
            var envelope = suite.Seal(Key, Encoding.UTF8.GetBytes(text), "P:1");
            Encoding.UTF8.GetString(suite.Open(Key, envelope, "P:1")).ShouldBe(text);
            suite.Seal(Key, Encoding.UTF8.GetBytes(text), "P:1").ShouldNotBe(envelope);
        }
    }

    [Theory, MemberData(nameof(Suites))]
    public void another_key_another_subject_and_every_changed_byte_are_found(string name)
    {
        var suite = EnvelopeSuite.Named(name);
        var envelope = suite.Seal(Key, "张三丰"u8, "P:1");
        Should.Throw<CryptographicException>(() => suite.Open(new byte[32], envelope, "P:1"));
        Should.Throw<CryptographicException>(() => suite.Open(Key, envelope, "P:2"));
        for (var i = 0; i < envelope.Length; i++)
        {
            byte[] changed = [.. envelope];
            changed[i] ^= 1;
            Should.Throw<CryptographicException>(() => suite.Open(Key, changed, "P:1"), $"byte {i}");
            Should.Throw<CryptographicException>(() => suite.Open(Key, envelope.AsSpan(0, i), "P:1"), $"cut at {i}");
        }
    }

    [Fact]
    public void a_subject_cannot_borrow_letters_from_what_follows_it()
    {
        var envelope = EnvelopeSuite.Sm4.Seal(Key, "x"u8, "P:1");
        Should.Throw<CryptographicException>(() => EnvelopeSuite.Sm4.Open(Key, envelope.AsSpan(1), $"P:1{(char)envelope[0]}"));
    }

    [Fact]
    public void an_unknown_suite_opens_nothing() => Should.Throw<CryptographicException>(() => EnvelopeSuite.Named("z9"));
}
