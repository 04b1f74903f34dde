using Regulatory.Ledger.Personal;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Personal;

/// <summary>The examples of GB/T 32907, annex A: what counter mode makes of zeros is the cipher's output for the counter.</summary>
public class Sm4CipherSpec
{
    private static readonly byte[] Key = Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210");

    [Fact]
    public void one_block_is_enciphered_as_the_standard_says() =>
        Convert.ToHexString(Block(Key)).ShouldBe("681EDF34D206965E86B3E94F536E4246");

    [Fact]
    public void a_million_encipherments_end_as_the_standard_says()
    {
        var block = Key;
        for (var i = 0; i < 1_000_000; i++) block = Block(block);
        Convert.ToHexString(block).ShouldBe("595298C7C6FD271F0402F804C33D3F66");
    }

    [Fact]
    public void the_code_is_hmac_over_sm3()
    {
        var data = "消息认证码"u8.ToArray();
        foreach (var key in new[] { Key, new byte[64], [.. Enumerable.Repeat((byte)7, 100)] })
            Sm4Cipher.Mac(key, data).ShouldBe(Hmac(key, data));
    }

    private static byte[] Block(byte[] counter)
    {
        var output = new byte[16];
        Sm4Cipher.Apply(Key, counter, new byte[16], output);
        return output;
    }

    /// <summary>RFC 2104, by the letter.</summary>
    private static byte[] Hmac(byte[] key, byte[] data)
    {
        var block = new byte[64];
        (key.Length > 64 ? Sm3(key) : key).CopyTo(block, 0);
        var inner = Sm3([.. block.Select(b => (byte)(b ^ 0x36)), .. data]);
        return Sm3([.. block.Select(b => (byte)(b ^ 0x5c)), .. inner]);
    }

    private static byte[] Sm3(byte[] data)
    {
        var digest = new byte[32];
        HashSuite.Sm3.Digest(data, digest);
        return digest;
    }
}
