using System.Security.Cryptography;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class VerifierKeySpec
{
    [Fact]
    public void an_id_is_taken_over_name_type_and_key()
    {
        var key = SealingKey.New("log", SignatureSuite.Ed25519).Verifier;
        key.Id.ShouldBe(Convert.ToHexStringLower(SHA256.HashData([.. "log\n"u8, 1, .. key.PublicKey]))[..8]);
        key.ToString().ShouldBe($"log+{key.Id}+{Convert.ToBase64String([1, .. key.PublicKey])}");
    }

    [Fact]
    public void an_id_of_ecdsa_is_taken_over_the_key_alone()
    {
        var key = SealingKey.New("log", SignatureSuite.P256).Verifier;
        key.Id.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(key.PublicKey))[..8]);
    }

    [Fact]
    public void an_algorithm_without_a_number_is_named()
    {
        var key = SealingKey.New("log", SignatureSuite.Sm2).Verifier;
        key.Id.ShouldBe(Convert.ToHexStringLower(SHA256.HashData([.. "log\n"u8, 0xff, .. "gbt32918-sm2-with-sm3"u8, .. key.PublicKey]))[..8]);
    }

    [Theory, InlineData("ed25519"), InlineData("p-256"), InlineData("sm2")]
    public void a_key_is_read_as_it_is_written(string suite)
    {
        // Some keys have plus signs in their base64.
        for (var i = 0; i < 8; i++)
        {
            var key = SealingKey.New("licensing.example:5080/ledger", SignatureSuite.Named(suite)).Verifier;
            VerifierKey.Parse(key.ToString()).ShouldBe(key);
        }
    }

    [Fact]
    public void a_key_whose_id_is_not_its_own_is_none()
    {
        var key = SealingKey.New("log", SignatureSuite.Ed25519).Verifier;
        VerifierKey.TryParse(key.ToString().Replace(key.Id, "00000000", StringComparison.Ordinal), out _).ShouldBeFalse();
        VerifierKey.TryParse("other" + key.ToString()[3..], out _).ShouldBeFalse();
        VerifierKey.TryParse(key.ToString()[..^4], out _).ShouldBeFalse();
        VerifierKey.TryParse("", out _).ShouldBeFalse();
    }

    [Theory, InlineData(""), InlineData("two words"), InlineData("plus+sign"), InlineData("line\nend")]
    public void a_name_has_no_spaces_and_no_plus_signs(string name) =>
        Should.Throw<FormatException>(() => SealingKey.New(name, SignatureSuite.Ed25519));

    [Theory, InlineData("p-256"), InlineData("sm2")]
    public void a_point_that_is_not_on_the_curve_is_no_key(string suite)
    {
        var key = SealingKey.New("log", SignatureSuite.Named(suite)).Verifier;
        byte[] off = [.. key.PublicKey];
        off[^1] ^= 1;
        Should.Throw<FormatException>(() => new VerifierKey("log", key.Suite, off));
        Should.Throw<FormatException>(() => new VerifierKey("log", key.Suite, [.. key.PublicKey[..^64], .. new byte[64]]));
    }

    [Theory, InlineData("1.3.132.0.34"), InlineData("1.3.132.0.10")]
    public void a_key_on_another_curve_is_none_of_the_suite(string curve)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));
        var info = key.ExportSubjectPublicKeyInfo();
        VerifierKey.TryParse($"log+{Convert.ToHexStringLower(SHA256.HashData(info))[..8]}+{Convert.ToBase64String([2, .. info])}", out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => new VerifierKey("log", SignatureSuite.P256, info));
    }
}
