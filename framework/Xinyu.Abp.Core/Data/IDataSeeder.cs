namespace Xinyu.Abp.Data;

public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}
