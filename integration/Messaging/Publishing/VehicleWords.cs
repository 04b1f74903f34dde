using Regulatory.Domain.Enforcement.Overload;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>车型 in words, by how a vehicle stands on the road: <c>6轴汽车列车</c>.</summary>
internal static class VehicleWords
{
    public static string Of(TruckConfiguration truck) => $"{truck.AxleCount}轴" + truck.Body switch
    {
        TruckBody.Rigid => "载货汽车",
        TruckBody.Combination => "汽车列车",
        _ => "牵引车或者低速货车",
    };
}
