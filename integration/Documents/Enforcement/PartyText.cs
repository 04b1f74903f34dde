using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>How numbers of a natural person stand on forms: enough to tell them apart, not enough to use.</summary>
internal static class PartyText
{
    /// <summary>440106**********0013 becomes 4401**********0013.</summary>
    public static string MaskedId(string id) => ResidentId.Masked(id);

    /// <summary>13800138000 becomes 138****8000.</summary>
    public static string MaskedTelephone(string telephone) => telephone.Length > 7 ? $"{telephone[..3]}****{telephone[^4..]}" : "****";

    /// <summary>你 or 你单位, as the papers speak to the party.</summary>
    public static string You(PartyOnRecord party) => party.Kind is PartyKind.NaturalPerson ? "你" : "你单位";
}
