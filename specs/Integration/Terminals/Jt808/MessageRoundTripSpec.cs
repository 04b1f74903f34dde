using FsCheck.Xunit;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>What is written is read again, by every message and edition.</summary>
public sealed class MessageRoundTripSpec
{
    public static TheoryData<Edition> Editions => [.. Enum.GetValues<Edition>()];

    [Theory, MemberData(nameof(Editions))]
    public void every_sample_is_read_as_it_was_written(Edition edition)
    {
        foreach (var message in SampleMessages.Of(edition)) Returns(message, edition);
    }

    [Fact]
    public void every_message_that_is_read_has_a_sample() =>
        Enum.GetValues<Edition>().SelectMany(SampleMessages.Of).Select(message => message.Id).Distinct().Order().ShouldBe(MessageTable.Ids);

    [Property(MaxTest = 50)]
    public void every_message_is_read_as_it_was_written_whatever_its_numbers(int seed)
    {
        var random = new Random(seed);
        foreach (var edition in Enum.GetValues<Edition>())
            foreach (var message in SampleMessages.Of(edition).Select(sample => RandomMessages.Like(sample, random)))
                Returns(message, edition);
    }

    [Property]
    public void every_header_is_read_as_it_was_written(ushort id, ulong phone, ushort serial, bool is2019, bool split, ushort total, ushort number, byte[] body)
    {
        var header = new Header(
            id, new(phone & 0xFFFF_FFFF_FFFF), serial, is2019 ? (byte)1 : null, split ? new Part(total, number) : null, Flagged: is2019);
        var frame = Frame.Read(FrameEncoder.Encode(header, body), out var fault);
        fault.ShouldBe(FrameFault.None);
        frame!.Header.ShouldBe(header);
        frame.Body.ToArray().ShouldBe(body);
    }

    [Property]
    public void every_second_of_a_century_is_read_as_it_was_written(uint seconds)
    {
        var moment = Instant.FromUtc(2000, 1, 1, 0, 0) + Duration.FromSeconds(seconds % 3_155_000_000 / 2);
        var bytes = new byte[BcdTime.Length];
        BcdTime.Write(moment, bytes);
        BcdTime.Read(bytes, out _).ShouldBe(moment);
    }

    private static void Returns(Message message, Edition edition)
    {
        var body = message.Encode(edition);
        var reading = MessageTable.Read(message.Id, body, edition is Edition.Jt2011 ? Edition.Jt2013 : edition);
        if (!DecidesByBody(message.Id)) reading = MessageTable.Read(message.Id, body, edition);
        reading.Fault.ShouldBeNull($"{message}");
        reading.Message!.GetType().ShouldBe(message.GetType());
        Printed.Of(reading.Message).ShouldBe(Printed.Of(Normal(message)), $"{edition}");
        reading.Message.Encode(reading.Edition).ToArray().ShouldBe(body.ToArray(), $"{message}");
        if (DecidesByBody(message.Id) && message is not DriverIdentity { Name: null }) reading.Edition.ShouldBe(edition);
    }

    /// <summary>Messages whose body tells the edition, so that they are read right whatever was known.</summary>
    private static bool DecidesByBody(ushort id) => id is Registration.MessageId or DriverIdentity.MessageId or MultimediaData.MessageId;

    /// <summary>What is read beside what was written: the raw bytes of the reports in a batch, and the hemisphere in the status.</summary>
    private static Message Normal(Message message) => message switch
    {
        LocationBatch batch => batch with { Reports = [.. batch.Reports.Select(report => new BatchedLocation(report.Location, report.Location!.Encode(Edition.Jt2013)))] },
        Location { Latitude: < 0 } location => location with { Status = location.Status | 12 },
        _ => message,
    };
}
