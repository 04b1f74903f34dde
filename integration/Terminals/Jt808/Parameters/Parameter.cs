using System.Buffers.Binary;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One parameter of a terminal 终端参数项.</summary>
/// <param name="Value">As it is on the wire, at most 255 bytes.</param>
public readonly record struct Parameter(uint Id, ReadOnlyMemory<byte> Value)
{
    /// <summary>The number, for parameters of 1, 2 or 4 bytes that are one; null for others and for a value of another length.</summary>
    public uint? Number => ParameterTable.KindOf(Id) switch
    {
        ParameterKind.U8 when Value.Length == 1 => Value.Span[0],
        ParameterKind.U16 when Value.Length == 2 => BinaryPrimitives.ReadUInt16BigEndian(Value.Span),
        ParameterKind.U32 when Value.Length == 4 => BinaryPrimitives.ReadUInt32BigEndian(Value.Span),
        _ => null,
    };

    /// <summary>The text, for parameters that are one.</summary>
    public string? Text => ParameterTable.KindOf(Id) is ParameterKind.Text ? Gbk.Read(Value.Span) : null;

    /// <summary>What is collected from the CAN bus, for parameters 0x0110 to 0x01FF.</summary>
    public CanCollection? Can => Id is >= 0x0110 and <= 0x01FF && Value.Length == 8
        ? new(BinaryPrimitives.ReadUInt32BigEndian(Value.Span), BinaryPrimitives.ReadUInt32BigEndian(Value.Span[4..])) : null;

    /// <summary>Why the value is not what the parameter should hold; null when nothing is known against it.</summary>
    public string? Fault => ParameterTable.KindOf(Id) switch
    {
        ParameterKind.U8 when Value.Length != 1 => $"{Value.Length} bytes, not 1",
        ParameterKind.U16 when Value.Length != 2 => $"{Value.Length} bytes, not 2",
        ParameterKind.U32 when Value.Length != 4 => $"{Value.Length} bytes, not 4",
        _ => null,
    };

    /// <param name="id">A parameter that is a number.</param>
    public static Parameter Of(uint id, uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return ParameterTable.KindOf(id) switch
        {
            ParameterKind.U8 when number <= byte.MaxValue => new(id, bytes.AsMemory(3)),
            ParameterKind.U16 when number <= ushort.MaxValue => new(id, bytes.AsMemory(2)),
            ParameterKind.U32 => new(id, bytes),
            _ => throw new ArgumentException($"Parameter 0x{id:x4} cannot hold {number}.", nameof(id)),
        };
    }

    /// <param name="id">A parameter that is a text.</param>
    public static Parameter Of(uint id, string text)
    {
        var bytes = Gbk.Write(text);
        return ParameterTable.KindOf(id) is ParameterKind.Text && bytes.Length <= byte.MaxValue
            ? new(id, bytes) : throw new ArgumentException($"Parameter 0x{id:x4} cannot hold this text.", nameof(id));
    }

    internal static IReadOnlyList<Parameter> ReadAll(ref BodyReader body)
    {
        var count = body.U8();
        var parameters = new List<Parameter>(Math.Min((int)count, body.Left / 5));
        while (body.Left >= 5)
        {
            var (id, length) = (body.U32(), body.U8());
            if (length > body.Left) body.Note($"0x{id:x4}", $"{length} bytes declared, {body.Left} there");
            parameters.Add(new(id, body.Bytes(Math.Min((int)length, body.Left))));
            if (parameters[^1].Fault is { } fault) body.Note($"0x{id:x4}", fault);
        }
        if (parameters.Count != count) body.Note("parameters", $"{count} declared, {parameters.Count} there");
        return parameters;
    }

    internal static void WriteAll(IReadOnlyList<Parameter> parameters, BodyWriter to)
    {
        to.U8(checked((byte)parameters.Count));
        foreach (var parameter in parameters)
        {
            to.U32(parameter.Id);
            to.U8(checked((byte)parameter.Value.Length));
            to.Bytes(parameter.Value.Span);
        }
    }
}

/// <summary>How one id is collected from the CAN bus CAN总线ID单独采集设置.</summary>
/// <param name="Interval">Milliseconds; 0 not at all.</param>
/// <param name="Word">The id with its flags, as in <see cref="CanRecord"/>.</param>
public readonly record struct CanCollection(uint Interval, uint Word)
{
    public int Channel => (int)(Word >> 31);

    public bool IsExtended => (Word & 0x4000_0000) != 0;

    public bool IsAverage => (Word & 0x2000_0000) != 0;

    public uint BusId => Word & 0x1FFF_FFFF;
}
