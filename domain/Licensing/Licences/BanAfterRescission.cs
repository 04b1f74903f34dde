using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// L-08: who got a licence that directly concerns public safety by fraud or bribery may not apply for it again for three years;
/// nor may a practitioner whose qualification was rescinded on whatever ground.
/// </summary>
public static class BanAfterRescission
{
    [Law(AdministrativeLicensingLaw.Art79), Law(GuangdongRoadTransportRegulations.Art57)]
    public static ReapplicationBan? For(Licence licence, RescissionGround ground, ActContext context)
    {
        var on = context.On;
        if (ground is RescissionGround.FraudOrBribery && PublicSafety.Concerns(licence.Kind, context))
            return new(
                BanGround.FraudOrBribery, licence.Item, on,
                on.PlusYears(AdministrativeLicensingLaw.YearsOfBanForFraud.On(on)));
        if (licence.Kind.IsQualification())
            return new(
                BanGround.QualificationRescinded, licence.Item, on,
                on.PlusYears(GuangdongRoadTransportRegulations.YearsOfBanAfterRescission.On(on)));
        return null;
    }
}
