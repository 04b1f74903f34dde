using System.Collections.Frozen;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What a parameter holds.</summary>
public enum ParameterKind
{
    /// <summary>Several values, or an id that is not known: kept as bytes.</summary>
    Block,
    U8,
    U16,
    U32,
    Text,
}

/// <summary>What is known of the parameters of terminals, by id.</summary>
public static class ParameterTable
{
    /// <summary>最高速度, km/h.</summary>
    public const uint TopSpeed = 0x0055;
    /// <summary>超速持续时间, seconds.</summary>
    public const uint OverspeedDuration = 0x0056;
    /// <summary>连续驾驶时间门限, seconds.</summary>
    public const uint ContinuousDriving = 0x0057;
    /// <summary>当天累计驾驶时间门限, seconds.</summary>
    public const uint DailyDriving = 0x0058;
    /// <summary>最小休息时间, seconds.</summary>
    public const uint LeastRest = 0x0059;
    /// <summary>最长停车时间, seconds.</summary>
    public const uint LongestParking = 0x005A;
    /// <summary>终端心跳发送间隔, seconds.</summary>
    public const uint HeartbeatInterval = 0x0001;
    /// <summary>缺省时间汇报间隔, seconds.</summary>
    public const uint ReportInterval = 0x0029;

    private static readonly FrozenDictionary<uint, ParameterKind> Kinds = Make();

    public static ParameterKind KindOf(uint id) => Kinds.GetValueOrDefault(id, ParameterKind.Block);

    private static FrozenDictionary<uint, ParameterKind> Make()
    {
        var kinds = new Dictionary<uint, ParameterKind>();
        Add(ParameterKind.U32, [(0x01, 0x07), (0x18, 0x19), (0x1B, 0x1C), (0x20, 0x22), (0x27, 0x29), (0x2C, 0x30), (0x45, 0x47),
            (0x50, 0x5A), (0x64, 0x65), (0x70, 0x74), (0x80, 0x80), (0x93, 0x93), (0x95, 0x95), (0x0100, 0x0100), (0x0102, 0x0102)]);
        Add(ParameterKind.U16, [(0x31, 0x31), (0x5B, 0x5E), (0x81, 0x82), (0x0101, 0x0101), (0x0103, 0x0103)]);
        Add(ParameterKind.U8, [(0x84, 0x84), (0x90, 0x92), (0x94, 0x94)]);
        Add(ParameterKind.Text, [(0x10, 0x17), (0x1A, 0x1A), (0x1D, 0x1D), (0x23, 0x26), (0x40, 0x44), (0x48, 0x49), (0x83, 0x83)]);
        return kinds.ToFrozenDictionary();

        void Add(ParameterKind kind, (uint First, uint Last)[] ranges)
        {
            foreach (var (first, last) in ranges)
                for (var id = first; id <= last; id++)
                    kinds.Add(id, kind);
        }
    }
}
