using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>网络数据安全管理条例 (in force since 2025-01-01).</summary>
[Instrument("NDR", "网络数据安全管理条例", "Network Data Security Management Regulations")]
public static class NetworkDataRegulations
{
    /// <summary>Records of providing or entrusting personal or important data are kept for at least three years.</summary>
    public const string Art12 = "NDR/12";
}
