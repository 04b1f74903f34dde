using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>
/// A business message: 0x1200 动态信息, 0x1300 平台信息, 0x1400 报警信息, 0x1500 监管, 0x1600 静态信息 upwards, 0x9200 to 0x9600 downwards,
/// and 0x1100 of 2019 about links.
/// </summary>
/// <param name="Vehicle">Whom it is about; null where the body does not begin with a vehicle.</param>
/// <param name="SubId">子业务类型标识.</param>
/// <param name="Source">What it answers, 2019; null where it is not sent before the data.</param>
/// <param name="Content">What is in it; null when it is not known or could not be read.</param>
/// <param name="Data">后续数据, as it came.</param>
public sealed record Business(
    ushort MessageId, VehicleMark? Vehicle, ushort SubId, SourceMark? Source, PlatformContent? Content, ReadOnlyMemory<byte> Data) : PlatformMessage
{
    public override ushort Id => MessageId;

    /// <summary>A message to be sent.</summary>
    public static Business Of(ushort id, VehicleMark? vehicle, ushort subId, PlatformContent content, PlatformEdition edition)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(id, vehicle, subId, null, content, content.Encode(edition));
    }

    /// <summary>
    /// The body begins with the sub id or with a vehicle, and the length follows the sub id or what is answered: each is tried in turn and
    /// taken where the length comes out even.
    /// </summary>
    internal static Business? Read(ref BodyReader body, ushort id, PlatformEdition edition)
    {
        var whole = body.Rest();
        foreach (var hasVehicle in (ReadOnlySpan<bool>)[false, true])
            foreach (var hasSource in (ReadOnlySpan<bool>)[false, true])
            {
                var attempt = new BodyReader(whole);
                VehicleMark? vehicle = hasVehicle ? VehicleMark.Read(ref attempt) : null;
                var subId = attempt.U16();
                SourceMark? source = hasSource ? SourceMark.Read(ref attempt) : null;
                if (attempt.U32() != attempt.Left || attempt.IsShort || !Belongs(subId, id)) continue;
                var data = attempt.Rest();
                var content = ContentTable.Read(subId, data, edition, out var fault, out var oddities);
                if (fault is not null) body.Note($"0x{subId:x4}", fault);
                foreach (var oddity in oddities) body.Note(oddity.Field, oddity.Reason);
                return new(id, vehicle, subId, source, content, data);
            }
        return null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        Vehicle?.Write(to);
        to.U16(SubId);
        Source?.Write(to);
        to.U32((uint)Data.Length);
        to.Bytes(Data.Span);
    }

    private static bool Belongs(ushort subId, ushort id) => subId >> 8 == id >> 8 && subId != id || subId == id && (id & 0xFF) != 0;
}

/// <summary>Plate and colour.</summary>
/// <param name="Colour">As of JT/T 697.7: 1 blue, 2 yellow, 3 black, 4 white, 9 other.</param>
public readonly record struct VehicleMark(string Plate, byte Colour)
{
    internal static VehicleMark Read(ref BodyReader body) => new(body.Text(PlatformFields.PlateLength), body.U8());

    internal void Write(BodyWriter to)
    {
        to.Text(Plate, PlatformFields.PlateLength);
        to.U8(Colour);
    }
}

/// <summary>What an answer of 2019 answers 对应...源子业务类型标识, 源报文序列号.</summary>
public readonly record struct SourceMark(ushort SubId, uint Serial)
{
    internal static SourceMark Read(ref BodyReader body) => new(body.U16(), body.U32());

    internal void Write(BodyWriter to)
    {
        to.U16(SubId);
        to.U32(Serial);
    }
}
