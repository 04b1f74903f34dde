using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>Messages like a sample, with other numbers, texts and lengths of lists.</summary>
internal sealed class RandomMessages(Random random)
{
    private static readonly string[] Words = ["", "甲", "RG", "样本路17号", "7E7D", "sample text", "测试 A"];

    public static Message Like(Message sample, Random random) => new RandomMessages(random).Like(sample);

    private Message Like(Message sample) => sample switch
    {
        GeneralReply reply => reply with { ReplySerial = U16(), ReplyId = U16(), Result = (ReplyResult)random.Next(5) },
        Registration registration => registration with { Province = U16(), City = U16(), Plate = $"粤B{random.Next(10_000, 99_999)}", Colour = (byte)random.Next(1, 5) },
        ParametersReply reply => reply with { ReplySerial = U16(), Parameters = [.. reply.Parameters.Take(random.Next(9))] },
        SetParameters set => set with { Parameters = [Parameter.Of(ParameterTable.TopSpeed, U32()), Parameter.Of(0x0031, U16()), Parameter.Of(0x0083, Word())] },
        Attributes attributes => attributes with { Kind = U16(), Hardware = Word(), Firmware = Word(), Gnss = U8() },
        Location location => Location(location),
        LocationReply reply => reply with { ReplySerial = U16(), Location = Location(reply.Location) },
        LocationBatch batch => batch with { Reports = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => new BatchedLocation(Location(batch.Reports[0].Location!), default))] },
        ElectronicWaybill => new ElectronicWaybill(Some(600)),
        DriverIdentity { Name: not null } driver => driver with { Name = $"样本{random.Next(99)}", Authority = Word() },
        CanData can => can with { Records = [.. Enumerable.Range(0, random.Next(20)).Select(_ => new CanRecord(U32(), Exactly(8)))] },
        MultimediaEvent => new MultimediaEvent(Head()),
        MultimediaData data => data with { Head = Head(), Data = (byte[])[0xFF, 0xD8, 0xFF, .. Some(600)] },
        Passthrough passthrough => passthrough with { Kind = U8(), Data = Some(900) },
        MissingParts missing => missing with { FirstSerial = U16(), Numbers = [.. Enumerable.Range(0, random.Next(200)).Select(_ => U16())] },
        Tracking { Interval: > 0 } => new Tracking((ushort)random.Next(1, 65536), U32()),
        AlarmConfirmation => new AlarmConfirmation(U16(), U32()),
        TextMessage text => text with { Flags = U8(), Text = string.Concat(Enumerable.Repeat(Word(), random.Next(9))).Trim() },
        PolygonArea polygon => polygon with { Points = [.. Enumerable.Range(0, random.Next(60)).Select(_ => new AreaPoint(U32(), U32()))] },
        DeleteAreas delete => delete with { Areas = [.. Enumerable.Range(0, random.Next(200)).Select(_ => U32())] },
        AttachmentReply reply => reply with { Missing = [.. Enumerable.Range(0, random.Next(60)).Select(_ => new MissingRange(U32(), U32()))] },
        _ => sample,
    };

    private Location Location(Location like) => like with
    {
        Alarm = (uint)random.NextInt64(uint.MaxValue),
        Status = (uint)random.NextInt64(uint.MaxValue) & ~12u,
        Latitude = random.Next(0, 90_000_000),
        Longitude = random.Next(0, 180_000_000),
        Altitude = (short)random.Next(short.MinValue, short.MaxValue),
        Speed = (ushort)random.Next(65536),
        Direction = (ushort)random.Next(65536),
        At = SampleMessages.At + Duration.FromSeconds(random.Next(100_000_000)),
        Items = [.. like.Items.OrderBy(_ => random.Next()).Take(random.Next(like.Items.Count + 1))],
    };

    private byte U8() => (byte)random.Next(256);

    private ushort U16() => (ushort)random.Next(65536);

    private uint U32() => (uint)random.NextInt64(uint.MaxValue);

    private string Word() => Words[random.Next(Words.Length)];

    private MultimediaHead Head() => new(U32(), U8(), U8(), U8(), U8());

    private byte[] Some(int most) => Exactly(random.Next(most));

    private byte[] Exactly(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
