using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>A damaged part of a body costs that part only.</summary>
public sealed class TolerantReadingSpec
{
    private static readonly byte[] Core = SampleMessages.Location.Encode(Edition.Jt2013).Span[..Location.CoreLength].ToArray();

    [Fact]
    public void a_known_item_of_a_wrong_length_stays_raw_with_the_reason()
    {
        var reading = Read("0503000000", "300115");
        var location = (Location)reading.Message!;
        location.Items.Select(item => item.Id).ShouldBe([(byte)0x05, (byte)0x30]);
        location.Items[0].Read(out var fault).ShouldBeNull();
        fault.ShouldBe("3 bytes do not hold tyre pressures");
        location.Items[1].Read(out _).ShouldBe(new NumberItem(0x15));
        reading.Oddities.ShouldBe([new Oddity("0x05", "3 bytes do not hold tyre pressures")]);
    }

    [Fact]
    public void an_item_of_no_length_and_an_unknown_one_cost_nothing()
    {
        var reading = Read("1100", "F40000", "310109");
        ((Location)reading.Message!).Items.Count.ShouldBe(2);
        ((Location)reading.Message!).Tail.ToArray().ShouldBe([0x00, 0x31, 0x01, 0x09]);
    }

    [Fact]
    public void what_follows_the_last_whole_item_is_kept_as_tail()
    {
        var reading = Read("01040001e240", "300801");
        var location = (Location)reading.Message!;
        location.Odometer.ShouldBe(123_456u);
        location.Tail.ToArray().ShouldBe([0x30, 0x08, 0x01]);
        reading.Oddities.ShouldHaveSingleItem().Field.ShouldBe(nameof(Location.Tail));
    }

    [Fact]
    public void repeated_items_are_all_kept() =>
        ((Location)Read("300111", "300122").Message!).Items.Select(item => item.Value.Span[0]).ShouldBe([(byte)0x11, (byte)0x22]);

    [Fact]
    public void less_than_the_core_is_no_location()
    {
        var reading = MessageTable.Read(Location.MessageId, Core.AsMemory(0, 27), Edition.Jt2013);
        reading.Message.ShouldBeNull();
        reading.Fault.ShouldBe("too short: 27 bytes");
    }

    [Theory]
    [InlineData("260309081530", "2026-03-09T00:15:30Z", null)]
    [InlineData("000101000000", "1999-12-31T16:00:00Z", null)]
    [InlineData("991231235959", "2099-12-31T15:59:59Z", null)]
    [InlineData("2603090815A0", null, "no decimal digits in 2603090815a0")]
    [InlineData("260230000000", null, "no such day as 260230")]
    [InlineData("260009000000", null, "no such day as 260009")]
    [InlineData("260309240000", null, "no such time of day in 260309240000")]
    [InlineData("000000000000", null, "no such day as 000000")]
    public void a_time_that_is_none_is_null_with_the_reason(string bcd, string? moment, string? reason)
    {
        var read = BcdTime.Read(Convert.FromHexString(bcd), out var why);
        (read is { } known ? NodaTime.Text.InstantPattern.General.Format(known) : null).ShouldBe(moment);
        why.ShouldBe(reason);
    }

    [Theory]
    [InlineData(0x0160_0000u, 0u, 23_068_672)]
    [InlineData(0x0160_0000u, 4u, -23_068_672)]
    [InlineData(0xFEA0_0000u, 4u, -23_068_672)]
    [InlineData(0xFEA0_0000u, 0u, -23_068_672)]
    public void the_hemisphere_is_in_the_status_or_in_the_sign_and_never_in_both(uint latitude, uint status, int expected)
    {
        byte[] body = [.. Core];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(4), status);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(8), latitude);
        ((Location)MessageTable.Read(Location.MessageId, body, Edition.Jt2013).Message!).Latitude.ShouldBe(expected);
    }

    [Fact]
    public void a_broken_report_of_a_batch_costs_itself()
    {
        byte[] body = [0, 3, 1, 0, 28, .. Core, 0, 5, 1, 2, 3, 4, 5, 0, 28, .. Core];
        var reading = MessageTable.Read(LocationBatch.MessageId, body, Edition.Jt2013);
        var batch = (LocationBatch)reading.Message!;
        batch.Reports.Select(report => report.Location is not null).ShouldBe([true, false, true]);
        batch.Reports[1].Raw.ToArray().ShouldBe([1, 2, 3, 4, 5]);
        reading.Oddities.ShouldHaveSingleItem().ShouldBe(new Oddity("Reports[1]", "too short: 5 bytes"));
    }

    [Theory]
    [InlineData(8, "粤A00017", Edition.Jt2011)]
    [InlineData(8, "粤A000170000017", Edition.Jt2011)]
    [InlineData(20, "粤A00017", Edition.Jt2013)]
    [InlineData(20, "", Edition.Jt2013)]
    public void a_registration_tells_its_edition(int modelLength, string plate, Edition edition)
    {
        byte[] body = [0, 44, 1, 6, .. "RGLTR"u8, .. new byte[modelLength], .. "RG00017"u8, 2, .. Gbk.Write(plate)];
        var reading = MessageTable.Read(Registration.MessageId, body, Edition.Jt2013);
        reading.Edition.ShouldBe(edition);
        ((Registration)reading.Message!).Plate.ShouldBe(plate);
    }

    [Fact]
    public void encrypted_bodies_parts_and_unknown_messages_are_left_as_they_are()
    {
        Fault(SampleMessages.Header(0x0200, 1, Edition.Jt2013) with { Encryption = 1 }).ShouldBe("encrypted");
        Fault(SampleMessages.Header(0x0801, 1, Edition.Jt2013) with { Part = new(3, 1) }).ShouldBe("one part of several");
        Fault(SampleMessages.Header(0x5501, 1, Edition.Jt2013)).ShouldBe("unknown message");
        MessageTable.Knows(0x5501).ShouldBeFalse();

        static string? Fault(Header header) => MessageTable.Read(new Frame(header, new byte[3]), Edition.Jt2013).Fault;
    }

    [Theory]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(38)]
    [InlineData(39)]
    public void the_number_of_an_alarm_is_told_by_the_length_of_the_item(int length)
    {
        foreach (var alarm in SampleMessages.Safety(length))
        {
            var read = (SafetyAlarm)new LocationItem(SampleMessages.IdOf(alarm), alarm.Encode()).Read(out var fault)!;
            fault.ShouldBeNull();
            read.GetType().ShouldBe(alarm.GetType());
            read.Encode().ToArray().ShouldBe(alarm.Encode().ToArray());
            read.Identity.TerminalId.ShouldBe("RG00017");
            read.Identity.At.ShouldBe(SampleMessages.At);
        }
    }

    [Fact]
    public void alarm_bits_mean_what_the_edition_says()
    {
        AlarmField.Of(3, Edition.Jt2011)!.Zh.ShouldBe("预警");
        AlarmField.Of(3, Edition.Jt2013)!.Zh.ShouldBe("危险预警");
        AlarmField.Of(3, Edition.Jt2019)!.Zh.ShouldBe("危险驾驶行为报警");
        AlarmField.Of(29, Edition.Jt2013)!.Zh.ShouldBe("碰撞预警");
        AlarmField.Of(29, Edition.Jt2019)!.Zh.ShouldBe("碰撞侧翻报警");
        AlarmField.Of(31, Edition.Jt2011).ShouldBeNull();
        AlarmField.Of(31, Edition.Jt2013)!.IsAnswered.ShouldBeTrue();
        AlarmField.Of(31, Edition.Jt2019).ShouldBeNull();
        AlarmField.In(0x8000_0003, Edition.Jt2019).Select(bit => bit.Bit).ShouldBe([0, 1]);
        AlarmField.Answered(Edition.Jt2013).ShouldBe(1u << 0 | 1u << 3 | 1u << 20 | 1u << 21 | 1u << 22 | 1u << 27 | 1u << 28 | 1u << 31);
        AlarmField.Answered(Edition.Jt2019).ShouldBe(1u << 0 | 1u << 20 | 1u << 21 | 1u << 22 | 1u << 27 | 1u << 28);
    }

    [Fact]
    public void states_mean_what_the_edition_says()
    {
        StatusBits.In(0x0040_0003, Edition.Jt2013).Select(bit => bit.Bit).ShouldBe([0, 1]);
        StatusBits.In(0x0040_0003, Edition.Jt2019).Select(bit => bit.Bit).ShouldBe([0, 1, 22]);
        StatusBits.LoadOf(0x300, Edition.Jt2013).ShouldBe(LoadState.Full);
        StatusBits.LoadOf(0x300, Edition.Jt2011).ShouldBeNull();
    }

    [Fact]
    public void phones_of_six_and_ten_bytes_compare_without_leading_zeros()
    {
        var (old, recent) = (SampleMessages.Frame(SampleMessages.Location, 1, Edition.Jt2013), SampleMessages.Frame(SampleMessages.Location, 1, Edition.Jt2019));
        var phone = Frame.Read(old, out _)!.Header.Phone;
        phone.ShouldBe(Frame.Read(recent, out _)!.Header.Phone);
        phone.ToString().ShouldBe("19000000017");
        phone.IsDecimal.ShouldBeTrue();
        new TerminalPhone(0).IsNone.ShouldBeTrue();
        new TerminalPhone(0x1A).IsDecimal.ShouldBeFalse();
    }

    private static Reading Read(params string[] items) =>
        MessageTable.Read(Location.MessageId, (byte[])[.. Core, .. items.SelectMany(Convert.FromHexString)], Edition.Jt2013);
}
