using Regulatory.Domain.Kernel;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>What everybody may read as a party's name: organisations in full, natural persons by their family name.</summary>
internal static class OverloadNames
{
    public static string Of(PartyOnRecord party) => party.Name ?? party.PersonName?.Clear switch
    {
        null => PublicName.Erased,
        "" => "*",
        var name => name.EnumerateRunes().First() + "*",
    };
}
