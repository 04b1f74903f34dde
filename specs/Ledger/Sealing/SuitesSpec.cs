using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

/// <summary>The standards' own examples.</summary>
public class SuitesSpec
{
    /// <summary>GB/T 32905-2016, A.1 and A.2, and the digest of nothing.</summary>
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    [InlineData("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")]
    public void sm3_gives_the_digests_of_its_standard(string message, string expected) =>
        Convert.ToHexStringLower(DigestOf(HashSuite.Sm3, Encoding.ASCII.GetBytes(message))).ShouldBe(expected);

    [Fact]
    public void sm3_gives_the_same_from_many_threads_at_once()
    {
        var expected = DigestOf(HashSuite.Sm3, "abc"u8);
        Parallel.For(0, 200, _ => DigestOf(HashSuite.Sm3, "abc"u8).ShouldBe(expected));
    }

    [Theory, InlineData("sha256"), InlineData("sm3")]
    public void a_node_may_be_written_over_one_of_its_children(string name)
    {
        var suite = HashSuite.Named(name);
        byte[] left = suite.Leaf("l"u8), right = suite.Leaf("r"u8), apart = new byte[32], over = [.. right];
        suite.Node(left, right, apart);
        suite.Node(left, over, over);
        over.ShouldBe(apart);
    }

    [Fact]
    public void an_unknown_suite_is_named_with_those_that_there_are()
    {
        Should.Throw<ArgumentException>(() => HashSuite.Named("md5")).Message.ShouldContain("sha256, sm3");
        Should.Throw<ArgumentException>(() => SignatureSuite.Named("rsa")).Message.ShouldContain("ed25519, p-256, sm2");
        Should.Throw<ArgumentException>(() => SealingSuite.Parse("sm3/ed25519")).Message.ShouldContain("sha256/ed25519, sha256/p-256, sm3/sm2");
    }

    /// <summary>RFC 8032 §7.1, tests 1 and 3.</summary>
    [Theory]
    [InlineData(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public void ed25519_signs_as_its_standard_does(string seed, string publicKey, string message, string signature)
    {
        byte[] privateKey = [.. Convert.FromHexString("302e020100300506032b657004220420"), .. Convert.FromHexString(seed)];
        var key = new SealingKey("rfc8032", privateKey);

        Convert.ToHexStringLower(key.Verifier.PublicKey).ShouldBe(publicKey);
        Convert.ToHexStringLower(key.Sign(Convert.FromHexString(message))).ShouldBe(signature);
        key.Verifier.Verify(Convert.FromHexString(message), Convert.FromHexString(signature)).ShouldBeTrue();
        key.Verifier.Verify([.. Convert.FromHexString(message), 0], Convert.FromHexString(signature)).ShouldBeFalse();
    }

    /// <summary>GB/T 32918.5-2017, A.2: signature on the recommended curve over "message digest" by 1234567812345678.</summary>
    [Fact]
    public void sm2_holds_the_signature_of_its_standard_for_good()
    {
        var key = Sm2Key(
            "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020", "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");
        var signature = Sm2Signature(
            "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3", "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");

        key.Verify("message digest"u8, signature).ShouldBeTrue();
        key.Verify("message digesT"u8, signature).ShouldBeFalse();
        signature[^1] ^= 1;
        key.Verify("message digest"u8, signature).ShouldBeFalse();
    }

    [Fact]
    public void sm2_does_not_hold_what_somebody_signed_under_another_id()
    {
        var privateKey = SignatureSuite.Sm2.NewPrivateKey();
        var verifier = new SealingKey("gb", privateKey).Verifier;

        verifier.Verify("text"u8, Sm2Suite.SignAs("1234567812345678"u8, privateKey, "text"u8)).ShouldBeTrue();
        verifier.Verify("text"u8, Sm2Suite.SignAs("ALICE123@YAHOO.COM"u8, privateKey, "text"u8)).ShouldBeFalse();
    }

    [Theory, InlineData("ed25519"), InlineData("p-256"), InlineData("sm2")]
    public void what_a_new_key_signs_its_public_half_confirms_and_nothing_else(string name)
    {
        var suite = SignatureSuite.Named(name);
        var (key, other) = (SealingKey.New("log", suite), SealingKey.New("log", suite));
        var signature = key.Sign("text"u8);

        key.Verifier.Suite.ShouldBe(suite);
        key.Verifier.Verify("text"u8, signature).ShouldBeTrue();
        key.Verifier.Verify("texts"u8, signature).ShouldBeFalse();
        other.Verifier.Verify("text"u8, signature).ShouldBeFalse();
        key.Verifier.Verify("text"u8, []).ShouldBeFalse();
        key.Verifier.Verify("text"u8, [1, 2, 3]).ShouldBeFalse();
        key.Verifier.Verify("text"u8, RandomNumberGenerator.GetBytes(64)).ShouldBeFalse();
    }

    [Fact]
    public void a_private_key_of_another_kind_is_refused()
    {
        using var rsa = RSA.Create(2048);
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Should.Throw<CryptographicException>(() => new SealingKey("log", rsa.ExportPkcs8PrivateKey()));
        Should.Throw<CryptographicException>(() => new SealingKey("log", p384.ExportPkcs8PrivateKey()));
        Should.Throw<CryptographicException>(() => new SealingKey("log", [1, 2, 3]));
    }

    [Fact]
    public void a_machine_without_openssl_is_told_what_it_lacks()
    {
        OpenSsl.IsThere("libcrypto.so.none").ShouldBeFalse();
        OpenSsl.Missing().Message.ShouldContain("找不到 OpenSSL 3");
        OpenSsl.Missing().Message.ShouldContain("libcrypto.so.3");
    }

    private static byte[] DigestOf(HashSuite suite, ReadOnlySpan<byte> message)
    {
        var digest = new byte[HashSuite.Length];
        suite.Digest(message, digest);
        return digest;
    }

    private static VerifierKey Sm2Key(string x, string y) => new(
        "gb", SignatureSuite.Sm2, Convert.FromHexString("3059301306072A8648CE3D020106082A811CCF5501822D03420004" + x + y));

    private static byte[] Sm2Signature(string r, string s)
    {
        var der = new System.Formats.Asn1.AsnWriter(System.Formats.Asn1.AsnEncodingRules.DER);
        using (der.PushSequence())
        {
            der.WriteIntegerUnsigned(Convert.FromHexString(r));
            der.WriteIntegerUnsigned(Convert.FromHexString(s));
        }
        return der.Encode();
    }
}
