using System.Collections.Immutable;
using NodaTime;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;

namespace Regulatory.Ledger.Specs.Codec;

public class FactCodecSpec
{
    private static readonly FerryRegistered Registered = new(
        new FerryId(Guid.Parse("0198f3a0-0000-7000-8000-00000000000a")), HullNumber.Parse("H17"), "珠江 \"一号\"", Deck.Covered,
        new Engine.Diesel(400), new LocalDate(1999, 12, 31), Instant.FromUtc(2026, 2, 13, 1, 30), new Due(new(2026, 3, 1), true),
        1234.50m, 42, [HullNumber.Parse("H18"), HullNumber.Parse("H19")],
        ImmutableSortedDictionary<string, int>.Empty.Add("upper", 20).Add("lower", 80), Period.FromMonths(18));

    private readonly FactCodec codec = new();

    [Fact]
    public void a_fact_is_spelled_canonically() => codec.Encode(Registered).ShouldBe(
        """{"builtOn":"1999-12-31","deck":"Covered","engine":{"$type":"Diesel","kilowatts":400},"ferry":"0198f3a0-0000-7000-8000-00000000000a","hull":"H17","inspection":{"day":"2026-03-01","provisional":true},"name":"珠江 \"一号\"","registeredAt":"2026-02-13T01:30:00Z","seats":{"lower":80,"upper":20},"serial":42,"sisters":["H18","H19"],"tonnage":1234.5,"warranty":"P18M"}""");

    [Fact]
    public void a_fact_survives_the_round_trip()
    {
        var text = codec.Encode(Registered);
        var back = codec.Decode<FerryRegistered>(text);
        back.Hull.ShouldBe(Registered.Hull);
        back.Engine.ShouldBe(Registered.Engine);
        back.Inspection.ShouldBe(Registered.Inspection);
        back.Sisters.ShouldBe(Registered.Sisters);
        back.Note.ShouldBeNull();
        codec.Encode(back).ShouldBe(text);
    }

    [Theory]
    [InlineData(9_007_199_254_740_991, "\"serial\":9007199254740991,")]
    [InlineData(9_007_199_254_740_993, "\"serial\":\"9007199254740993\",")]
    [InlineData(long.MinValue, "\"serial\":\"-9223372036854775808\",")]
    public void a_whole_number_never_loses_a_digit(long serial, string stored)
    {
        var text = codec.Encode(Registered with { Serial = serial });
        text.ShouldContain(stored);
        codec.Decode<FerryRegistered>(text).Serial.ShouldBe(serial);
    }

    [Theory]
    [InlineData("0.1", "\"tonnage\":0.1,")]
    [InlineData("79228162514264337593543950335", "\"tonnage\":\"79228162514264337593543950335\",")]
    [InlineData("0.1234567890123456789", "\"tonnage\":\"0.1234567890123456789\",")]
    public void a_decimal_never_loses_a_digit(string tonnage, string stored)
    {
        var exact = decimal.Parse(tonnage, System.Globalization.CultureInfo.InvariantCulture);
        var text = codec.Encode(Registered with { Tonnage = exact });
        text.ShouldContain(stored);
        codec.Decode<FerryRegistered>(text).Tonnage.ShouldBe(exact);
    }

    [Fact]
    public void members_left_out_because_they_were_null_may_be_missing() =>
        codec.Decode<Engine>("""{"$type":"Sail","masts":2}""").ShouldBe(new Engine.Sail(2, null));

    [Fact]
    public void a_case_is_recognised_wherever_its_name_stands() =>
        codec.Decode<Engine>("""{"masts":2,"rig":"lug","$type":"Sail"}""").ShouldBe(new Engine.Sail(2, "lug"));

    [Theory]
    [InlineData("""{"ferry":"0198f3a0-0000-7000-8000-00000000000a"}""", "$", "skipper")]
    [InlineData("""{"ferry":"0198f3a0-0000-7000-8000-00000000000a","skipper":null}""", "$.skipper", "skipper")]
    [InlineData("""{"ferry":"nonsense","skipper":{}}""", "$.ferry", "FerryCrewed")]
    [InlineData("""{"ferry":7}""", "$.ferry", "string")]
    [InlineData("""{"captain":"x"}""", "$.captain", "captain")]
    public void an_error_names_the_member(string json, string path, string inMessage)
    {
        var error = Should.Throw<CodecException>(() => codec.Decode<FerryCrewed>(json));
        error.Path.ShouldBe(path);
        error.Message.ShouldContain(inMessage);
    }

    [Fact]
    public void a_missing_member_of_a_struct_is_not_taken_for_zero() =>
        Should.Throw<CodecException>(() => codec.Decode<Due>("""{"day":"2026-03-01"}""")).Message.ShouldContain("provisional");

    [Theory]
    [InlineData("\"covered\"")]
    [InlineData("1")]
    public void an_enum_is_spelled_exactly(string json) =>
        Should.Throw<CodecException>(() => codec.Decode<Deck>(json));

    [Fact]
    public void a_value_types_own_words_reach_the_error() =>
        Should.Throw<CodecException>(() => codec.Decode<HullNumber>("\"17\"")).Message.ShouldContain("A hull number is H and digits, not '17'.");

    [Fact]
    public void a_sealed_value_is_stored_as_its_envelope_and_opened_on_reading()
    {
        var erased = false;
        var sealing = new FactCodec().AddSealed<Skipper>(
            seal: (subject, clear) => $"{subject}|{new string([.. clear.Reverse()])}",
            open: (_, envelope) => erased ? null : new string([.. envelope.Split('|')[1].Reverse()]),
            subject: skipper => skipper.Subject, clear: skipper => skipper.Clear, create: (subject, clear) => new(subject, clear));
        var crewed = new FerryCrewed(Registered.Ferry, new Skipper("P:1", "Ana"));

        var stored = sealing.Encode(crewed);
        stored.ShouldContain("""{"sealed":"P:1|anA","subject":"P:1"}""");
        sealing.Decode<FerryCrewed>(stored).ShouldBe(crewed);
        sealing.SubjectsIn([crewed, Registered]).ShouldBe(["P:1"]);

        erased = true;
        var forgotten = sealing.Decode<FerryCrewed>(stored);
        forgotten.Skipper.ShouldBe(new Skipper("P:1", null));
        Should.Throw<SubjectErasedException>(() => sealing.Encode(forgotten)).Subject.ShouldBe("P:1");
    }
}
