using System.Globalization;
using Regulatory.Ledger.Codec;

namespace Regulatory.Ledger.Specs.Codec;

public class CanonicalJsonSpec
{
    [Fact]
    public void the_example_of_rfc_8785_3_2_2_comes_out_as_printed_there() =>
        CanonicalJson.Of(
            """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """).ShouldBe(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    [Fact]
    public void members_are_sorted_by_utf16_code_units_as_in_rfc_8785_3_2_3() =>
        CanonicalJson.Of(
            """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """).ShouldBe(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
            + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void numbers_are_spelled_as_in_rfc_8785_appendix_b(string ieee754, string spelling)
    {
        var number = BitConverter.UInt64BitsToDouble(ulong.Parse(ieee754, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        CanonicalJson.Of($"[{number.ToString("R", CultureInfo.InvariantCulture)}]").ShouldBe($"[{spelling}]");
    }

    [Theory]
    [InlineData("[1e999]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""["\ud83d"]""")]
    [InlineData("""{"\ud83d":1}""")]
    [InlineData("[NaN]")]
    [InlineData("[01]")]
    [InlineData("{'a':1}")]
    [InlineData("")]
    public void what_is_not_i_json_is_refused(string text) => Should.Throw<CodecException>(() => CanonicalJson.Of(text));

    [Fact]
    public void half_a_surrogate_pair_is_not_text() => Should.Throw<CodecException>(() => CanonicalJson.Of("[\"" + '\ud83d' + "\"]"));

    [Fact]
    public void the_canonical_spelling_is_its_own_canonical_spelling()
    {
        var canonical = CanonicalJson.Of("""{"b":[1.0,{"d":null,"c":"\u007f\u2028"}],"a":-0.0}""");
        canonical.ShouldBe("{\"a\":0,\"b\":[1,{\"c\":\"\u007f\u2028\",\"d\":null}]}");
        CanonicalJson.IsCanonical(canonical).ShouldBeTrue();
        CanonicalJson.IsCanonical("{ }").ShouldBeFalse();
    }
}
