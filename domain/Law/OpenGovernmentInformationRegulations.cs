using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>政府信息公开条例 (2019 text).</summary>
[Instrument("OGR", "政府信息公开条例", "Open Government Information Regulations")]
public static class OpenGovernmentInformationRegulations
{
    /// <summary>Handling results of licences are disclosed by the agency of its own accord.</summary>
    public const string Art20_5 = "OGR/20(5)";

    /// <summary>Within 20 working days.</summary>
    public const string Art26 = "OGR/26";
}
